// What the blocks show in the editor: the choice of a subject, controls and the preview. What can be set comes from PHP (window.onRecordEditor),
// which has it from the elements themselves.
(function (wp, data) {
  'use strict';
  var el = wp.element.createElement;
  var components = wp.components;
  var words = data.words;

  var fill = data.parts.fill;
  var Picker = data.parts.Picker;

  function listed(text) {
    return (text || '').split(' ').filter(Boolean);
  }
  function titleOf(kind, id) {
    var item = (data.items[kind] || {})[id];
    return item ? item[0] : id;
  }
  /** Kinds of thing that a widget can be about: the attributes that take ids. */
  function kindsOf(options) {
    return Object.keys(options).filter(function (name) {
      return options[name].type === 'ids';
    });
  }
  function kindIn(options, attributes) {
    var kinds = kindsOf(options);
    var found = kinds.filter(function (kind) {
      return attributes[kind];
    });
    // Where both are set the element shows the person.
    return found[found.length - 1] || kinds[0];
  }

  /** What stands in the post beside the ids, for the day that the plugin does not. */
  function chosen(tag, kind, ids) {
    var changes = {};
    kindsOf(data.widgets[tag].options).forEach(function (other) {
      changes[other] = other === kind ? ids.join(' ') : '';
    });
    changes.title = ids.map(titleOf.bind(null, kind)).join(' · ');
    var page = data.pages[tag + ' ' + kind] || data.home;
    changes.address = ids.length ? page.replace('{id}', ids[0]) : '';
    return changes;
  }

  /** Chooses what the widget is about: one thing, or several where the element takes them. */
  function Chooser(props) {
    var tag = props.tag;
    var options = data.widgets[tag].options;
    var wanted = wp.element.useState(kindIn(options, props.attributes));
    var kind = props.attributes[wanted[0]] ? wanted[0] : kindIn(options, props.attributes);
    if (!props.attributes[kind]) kind = wanted[0];
    var ids = listed(props.attributes[kind]);
    var kinds = kindsOf(options);
    var set = function (next) {
      props.setAttributes(chosen(tag, kind, next));
    };
    return el(
      'div',
      { className: 'on-record-chooser', style: { display: 'grid', gap: '16px', inlineSize: '100%' } },
      !Object.keys(data.items).length && el(components.Notice, { status: 'warning', isDismissible: false }, words.noRecord),
      kinds.length > 1 &&
        el(components.SelectControl, {
          label: words.about,
          value: kind,
          options: kinds.map(function (each) {
            return { value: each, label: words[each] };
          }),
          onChange: function (next) {
            wanted[1](next);
            props.setAttributes(chosen(tag, next, []));
          },
          __nextHasNoMarginBottom: true,
          __next40pxDefaultSize: true,
        }),
      el(Picker, {
        kind: kind,
        label: words[kind],
        value: ids[0],
        without: ids.slice(1),
        onChange: function (id) {
          set([id].concat(ids.slice(1)));
        },
      }),
      ids.map(function (id) {
        return el(
          components.Button,
          {
            key: id,
            variant: 'link',
            isDestructive: true,
            onClick: function () {
              set(
                ids.filter(function (other) {
                  return other !== id;
                }),
              );
            },
          },
          fill(words.remove, titleOf(kind, id)),
        );
      }),
      options[kind].several &&
        ids.length > 0 &&
        el(Picker, {
          kind: kind,
          label: words.another,
          value: '',
          without: ids,
          onChange: function (id) {
            set(ids.concat(id));
          },
        }),
    );
  }

  /** Whether there is such a year, month or day. */
  function isDate(text) {
    var found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
    if (!found) return false;
    var date = new Date(Date.UTC(2000, (found[2] || 1) - 1, found[3] || 1));
    // Set apart, since years before 100 are taken for others.
    date.setUTCFullYear(Number(found[1]), (found[2] || 1) - 1, found[3] || 1);
    return Number(found[1]) > 0 && date.getUTCMonth() + 1 === Number(found[2] || 1) && date.getUTCDate() === Number(found[3] || 1);
  }

  /** Whether the published page would heed this value. */
  function isValid(option, value) {
    if (option.type === 'date') return isDate(value);
    if (option.type === 'ids') return /^[a-z0-9-]+( [a-z0-9-]+)*$/.test(value) && (option.several || value.indexOf(' ') < 0);
    if (option.type === 'codes') return /^[a-z0-9-]+( [a-z0-9-]+)*$/.test(value);
    if (option.type === 'code') return /^[a-z0-9-]+$/.test(value);
    return Object.prototype.hasOwnProperty.call(option.values, value);
  }

  /** A date. What is typed and is none yet stays in the field and counts for nothing. */
  function DateControl(props) {
    var typed = wp.element.useState(null);
    var shown = typed[0] === null ? props.value || '' : typed[0];
    var wrong = shown.trim() && !isDate(shown.trim());
    return el(
      components.TextControl,
      Object.assign({}, props, {
        value: shown,
        placeholder: '2015-11',
        help: wrong ? fill(words.badDate, shown) : props.help,
        onChange: function (next) {
          typed[1](next);
          props.onChange(isDate(next.trim()) ? next.trim() : '');
        },
        onBlur: function () {
          if (isDate(shown.trim())) typed[1](null);
        },
      }),
    );
  }

  /** One option of the widget, in the control that suits its type. */
  function Control(props) {
    var option = props.option;
    var common = {
      label: option.label,
      help: option.help,
      // Without a value a list would show its first, which need not be what holds.
      value: props.value || '',
      onChange: props.onChange,
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    };
    var labels = option.vocabulary ? data.vocabulary[option.vocabulary] || {} : option.values;
    var select = function (first) {
      return el(
        components.SelectControl,
        Object.assign(common, {
          options: first.concat(
            Object.keys(labels).map(function (value) {
              return { value: value === option.initial && !first.length ? '' : value, label: labels[value] };
            }),
          ),
        }),
      );
    };
    if (option.type === 'date') return el(DateControl, common);
    if (option.type === 'codes')
      return el(
        'fieldset',
        null,
        el('legend', null, option.label),
        Object.keys(labels).map(function (code) {
          var on = listed(props.value);
          return el(components.CheckboxControl, {
            key: code,
            label: labels[code],
            checked: on.indexOf(code) >= 0,
            onChange: function (now) {
              props.onChange(
                Object.keys(labels)
                  .filter(function (each) {
                    return each === code ? now : on.indexOf(each) >= 0;
                  })
                  .join(' '),
              );
            },
            __nextHasNoMarginBottom: true,
          });
        }),
        el('p', { className: 'components-base-control__help' }, option.help),
      );
    if (props.name === 'preset') return select([{ value: '', label: words.site }]);
    if (option.type === 'code') return select([{ value: '', label: words.all }]);
    return select([]);
  }

  /** The widget itself, as it will stand on the page; nothing in it can be clicked while the page is being written. */
  function Preview(props) {
    var attributes = { lang: data.language, style: { display: 'block' } };
    var options = data.widgets[props.tag].options;
    Object.keys(options).forEach(function (name) {
      var value = props.attributes[name];
      if (value && isValid(options[name], value)) attributes[name] = value;
    });
    if (!attributes.preset && data.preset) attributes.preset = data.preset;
    if (data.record) attributes.src = data.record;
    return el(
      'div',
      {
        style: { pointerEvents: 'none' },
        ref: function (node) {
          if (node) node.setAttribute('inert', '');
        },
      },
      el(props.tag, attributes, el('a', { href: props.attributes.address }, props.attributes.title)),
    );
  }

  Object.assign(data.parts, {
    listed: listed,
    kindsOf: kindsOf,
    kindIn: kindIn,
    chosen: chosen,
    isDate: isDate,
    isValid: isValid,
    Chooser: Chooser,
    Control: Control,
    Preview: Preview,
  });
})(window.wp, window.onRecordEditor);
