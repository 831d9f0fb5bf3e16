// Makes a shortcode of what an author chooses, on the page under Tools and in a dialog above the classic editor.
(function (wp, data, words) {
  'use strict';
  var el = wp.element.createElement;
  var components = wp.components;
  var parts = data.parts;
  var tags = Object.keys(data.widgets);

  /** The shortcode in a field that can be copied from, and what can be done with it. */
  function Result(props) {
    var field = wp.element.useRef();
    var said = wp.element.useState('');
    var say = function (text) {
      said[1](text);
      wp.a11y.speak(text);
    };
    var select = function () {
      field.current.focus();
      field.current.select();
    };
    var copy = function () {
      select();
      // Without https a browser has no other way.
      say(document.execCommand('copy') ? words.copied : words.uncopied);
    };
    var help = props.insert ? undefined : words.paste;
    return el(
      'div',
      null,
      el(
        components.BaseControl,
        // Under the field, where a telephone has room for it.
        { id: props.id, label: words.shortcode, help: props.shortcode ? help : words.first, __nextHasNoMarginBottom: true },
        el('input', {
          id: props.id,
          ref: field,
          className: 'components-text-control__input code on-record-shortcode',
          type: 'text',
          readOnly: true,
          dir: 'ltr',
          value: props.shortcode,
          onFocus: function () {
            field.current.select();
          },
        }),
      ),
      el(
        'p',
        { style: { display: 'flex', gap: '8px', alignItems: 'center' } },
        props.insert &&
          el(
            components.Button,
            {
              variant: 'primary',
              disabled: !props.shortcode,
              onClick: function () {
                props.insert(props.shortcode);
              },
            },
            words.insert,
          ),
        el(components.Button, { variant: props.insert ? 'secondary' : 'primary', disabled: !props.shortcode, onClick: copy }, words.copy),
        props.close && el(components.Button, { variant: 'tertiary', onClick: props.close }, words.close),
        el('span', null, said[0]),
      ),
    );
  }

  function Builder(props) {
    var id = wp.compose.useInstanceId(Builder, 'on-record-builder');
    var wanted = wp.element.useState(tags[0]);
    var state = wp.element.useState({});
    var tag = wanted[0];
    var options = data.widgets[tag].options;
    var set = function (changes) {
      state[1](function (before) {
        return Object.assign({}, before, changes);
      });
    };
    var hasId = parts.kindsOf(options).some(function (kind) {
      return state[0][kind];
    });
    var controls = Object.keys(options).filter(function (name) {
      return options[name].type !== 'ids';
    });
    return el(
      'div',
      { style: { display: 'grid', gap: '16px', maxInlineSize: '46em' } },
      el(components.SelectControl, {
        label: words.widget,
        help: data.widgets[tag].description,
        value: tag,
        options: tags.map(function (each) {
          return { value: each, label: data.widgets[each].title };
        }),
        onChange: function (next) {
          wanted[1](next);
          state[1]({});
        },
        __nextHasNoMarginBottom: true,
        __next40pxDefaultSize: true,
      }),
      el(parts.Chooser, { key: tag, tag: tag, attributes: state[0], setAttributes: set }),
      el(
        'details',
        null,
        el('summary', null, data.words.options),
        el(
          'div',
          { style: { display: 'grid', gap: '16px', marginBlock: '16px' } },
          controls.map(function (name) {
            return el(parts.Control, {
              key: tag + name,
              name: name,
              option: options[name],
              value: state[0][name],
              onChange: function (value) {
                var change = {};
                change[name] = value;
                set(change);
              },
            });
          }),
        ),
      ),
      el(Result, {
        id: id + '-shortcode',
        shortcode: hasId ? parts.toShortcode(tag, state[0]) : '',
        insert: props.insert,
        close: props.close,
      }),
      hasId && el('h2', null, words.preview),
      hasId && el(parts.Preview, { key: tag, tag: tag, attributes: state[0] }),
    );
  }

  function mount(node, props) {
    // createRoot is there since WordPress 6.2.
    if (wp.element.createRoot) wp.element.createRoot(node).render(el(Builder, props));
    else wp.element.render(el(Builder, props), node);
  }

  /** One dialog for all editors of a screen; it keeps the focus and gives it back, as dialogs of the browser do. */
  function openDialog(button) {
    var dialog = document.createElement('dialog');
    dialog.setAttribute('aria-label', button.textContent.trim());
    dialog.style.cssText = 'inline-size:min(50em,92vw);max-block-size:88vh;overflow-y:auto';
    var inside = document.createElement('div');
    dialog.append(inside);
    document.body.append(dialog);
    dialog.addEventListener('close', function () {
      dialog.remove();
      button.focus();
    });
    var close = function () {
      dialog.close();
    };
    mount(inside, {
      close: close,
      insert: function (shortcode) {
        window.wpActiveEditor = button.dataset.editor;
        close();
        window.send_to_editor('\n' + shortcode + '\n');
      },
    });
    dialog.showModal();
  }

  wp.domReady(function () {
    document.querySelectorAll('.on-record-builder').forEach(function (node) {
      mount(node, {});
    });
    document.addEventListener('click', function (event) {
      var button = event.target.closest('.on-record-builder-open');
      if (button) openDialog(button);
    });
  });
})(window.wp, window.onRecordEditor, window.onRecordBuilder);
