// The blocks in the editor: how they are edited, what is stored of them, and what becomes them.
(function (wp, data) {
  'use strict';
  var el = wp.element.createElement;
  var components = wp.components;
  var editor = wp.blockEditor;
  var words = data.words;
  var parts = data.parts;

  function edit(tag) {
    return function (props) {
      var widget = data.widgets[tag];
      var attributes = props.attributes;
      var hasId = parts.kindsOf(widget.options).some(function (kind) {
        return attributes[kind];
      });
      var choose = function (changes) {
        props.setAttributes(changes);
        shareChoice(props.clientId, changes);
      };
      var chooser = el(parts.Chooser, { tag: tag, attributes: attributes, setAttributes: choose });
      var controls = Object.keys(widget.options).filter(function (name) {
        return widget.options[name].type !== 'ids';
      });
      return el(
        'div',
        editor.useBlockProps(),
        el(
          editor.InspectorControls,
          null,
          hasId && el(components.PanelBody, { title: words.subject }, chooser),
          el(
            components.PanelBody,
            { title: words.options },
            controls.map(function (name) {
              return el(parts.Control, {
                key: name,
                name: name,
                option: widget.options[name],
                value: attributes[name],
                onChange: function (value) {
                  var change = {};
                  change[name] = value;
                  props.setAttributes(change);
                },
              });
            }),
          ),
        ),
        hasId
          ? el(parts.Preview, { tag: tag, attributes: attributes })
          : el(components.Placeholder, { label: widget.title, instructions: widget.description }, chooser),
      );
    };
  }

  /** In the post, beside what the block knows: a link that stays when the plugin goes. */
  function save(props) {
    var attributes = props.attributes;
    return (
      attributes.title &&
      el('p', editor.useBlockProps.save(), el('a', { href: attributes.address }, attributes.title))
    );
  }

  /** What the inserter shows: the widget about the first thing of the record. */
  function example(tag) {
    var kind = parts.kindIn(data.widgets[tag].options, {});
    var id = Object.keys(data.items[kind] || {})[0];
    return id && { attributes: Object.assign(parts.chosen(tag, kind, [id]), { variant: 'compact' }), viewportWidth: 700 };
  }

  /** In a pattern the case that is chosen in one block is that of the others that have none. */
  function shareChoice(clientId, changes) {
    var blocks = wp.data.select('core/block-editor');
    var together = blocks.getBlock(blocks.getBlockRootClientId(clientId));
    if (!together || !/\bon-record-together\b/.test(together.attributes.className || '')) return;
    together.innerBlocks.forEach(function (block) {
      var tag = block.name.replace('on-record/', '');
      var widget = data.widgets[tag];
      if (block.clientId === clientId || !widget) return;
      var kinds = parts.kindsOf(widget.options);
      var hasId = kinds.some(function (kind) {
        return block.attributes[kind];
      });
      kinds.forEach(function (kind) {
        if (hasId || !changes[kind]) return;
        var own = parts.chosen(tag, kind, parts.listed(changes[kind]));
        wp.data.dispatch('core/block-editor').updateBlockAttributes(block.clientId, own);
      });
    });
  }

  /** A way to insert the block for each value of what changes it most. */
  function variations(tag) {
    var widget = data.widgets[tag];
    return Object.keys(widget.options)
      .filter(function (name) {
        return name !== 'preset' && widget.options[name].type === 'enum';
      })
      .flatMap(function (name) {
        var values = widget.options[name].values;
        return Object.keys(values)
          .filter(function (value) {
            return value !== widget.options[name].initial;
          })
          .map(function (value) {
            var attributes = {};
            attributes[name] = value;
            return {
              name: name + '-' + value,
              title: parts.fill(words.variation, widget.title, values[value]),
              attributes: attributes,
              scope: ['inserter', 'transform'],
              isActive: [name],
            };
          });
      });
  }

  Object.keys(data.widgets).forEach(function (tag) {
    var name = 'on-record/' + tag;
    wp.blocks.registerBlockType(name, {
      edit: edit(tag),
      save: save,
      example: example(tag),
      transforms: parts.transforms(tag),
      variations: variations(tag),
    });
  });
})(window.wp, window.onRecordEditor);
