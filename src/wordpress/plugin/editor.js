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
      var chooser = el(parts.Chooser, { tag: tag, attributes: attributes, setAttributes: props.setAttributes });
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

  function shortcodeOf(tag) {
    return tag.replace(/-/g, '_');
  }
  /** Attributes of a block from those of a shortcode. */
  function fromShortcode(tag, named) {
    var options = data.widgets[tag].options;
    var kind = parts.kindIn(options, named);
    var attributes = parts.chosen(tag, kind, parts.listed(named[kind]));
    Object.keys(options).forEach(function (name) {
      if (options[name].type !== 'ids' && named[name]) attributes[name] = named[name];
    });
    return attributes;
  }
  function transforms(tag, name) {
    var options = data.widgets[tag].options;
    var shortcode = shortcodeOf(tag);
    var attributes = {};
    Object.keys(options)
      .concat('title', 'address')
      .forEach(function (each) {
        attributes[each] = {
          type: 'string',
          shortcode: function (given) {
            return fromShortcode(tag, given.named)[each] || '';
          },
        };
      });
    return {
      from: [
        { type: 'shortcode', tag: shortcode, attributes: attributes },
        {
          type: 'block',
          blocks: ['core/shortcode'],
          isMatch: function (given) {
            return Boolean(wp.shortcode.next(shortcode, given.text || ''));
          },
          transform: function (given) {
            var found = wp.shortcode.next(shortcode, given.text);
            return wp.blocks.createBlock(name, fromShortcode(tag, found.shortcode.attrs.named));
          },
        },
      ],
      to: [
        {
          type: 'block',
          blocks: ['core/shortcode'],
          transform: function (given) {
            var named = {};
            Object.keys(options).forEach(function (each) {
              if (given[each]) named[each] = given[each];
            });
            var text = wp.shortcode.string({ tag: shortcode, attrs: named, type: 'single' });
            return wp.blocks.createBlock('core/shortcode', { text: text });
          },
        },
      ],
    };
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
      transforms: transforms(tag, name),
      variations: variations(tag),
    });
  });
})(window.wp, window.onRecordEditor);
