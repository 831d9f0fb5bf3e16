// Finds what a block is about: a field with a list of the best matches, which keys and screen readers work as they do any combobox
// (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). However big the record, only the first of them stand in the page.
(function (wp, data, finder) {
  'use strict';
  var el = wp.element.createElement;
  var words = data.words;
  var mostShown = 50;
  var finders = {};

  /** Fills "%s", "%1$s" and so on. */
  function fill(text) {
    var given = arguments;
    return text.replace(/%(?:(\d)\$)?s/g, function (_, n) {
      return given[n || 1];
    });
  }

  /** The search in everything of a kind, which is sorted and read once. */
  function findIn(kind) {
    var items = data.items[kind] || {};
    finders[kind] =
      finders[kind] ||
      finder(
        Object.keys(items)
          .map(function (id) {
            return Object.assign({ id: id, title: items[id][0] }, items[id][1]);
          })
          .sort(function (a, b) {
            return a.title.localeCompare(b.title, data.language);
          }),
      );
    return finders[kind];
  }

  /** What something was found by, where its title does not show it. */
  function reason(name) {
    if (name.of) return fill(words.spelled, name.of, name.text);
    if (name.kind === 'also') return fill(words.also, name.text);
    return name.kind === 'people' ? fill(words.with, name.text) : name.text;
  }

  function option(found, id, isActive, choose) {
    return el(
      'li',
      {
        key: found.item.id,
        id: id,
        role: 'option',
        'aria-selected': isActive,
        // The field keeps the focus.
        onMouseDown: function (event) {
          event.preventDefault();
        },
        onClick: choose,
        ref: function (node) {
          if (node && isActive) node.scrollIntoView({ block: 'nearest' });
        },
        style: {
          padding: '6px 8px',
          cursor: 'pointer',
          background: isActive ? '#1e1e1e' : 'none',
          color: isActive ? '#fff' : 'inherit',
        },
      },
      found.item.title,
      found.why.map(function (name) {
        return el('small', { key: name.text, style: { display: 'block' } }, reason(name));
      }),
    );
  }

  function statusOf(found, count, query) {
    if (!found.length) return fill(words.nothing, query);
    var sentence = fill(words.found, found.length, count);
    return found.length > mostShown ? sentence + ' ' + fill(words.more, mostShown) : sentence;
  }

  /** A field for one thing of a kind. While nobody types it shows what is chosen. */
  function Picker(props) {
    var id = wp.compose.useInstanceId(Picker, 'on-record-picker');
    var typed = wp.element.useState(null);
    var place = wp.element.useState(-1);
    var query = typed[0];
    var isOpen = query !== null;
    var set = function (next) {
      typed[1](next);
      // Enter takes the best match of what was typed, and of nothing nothing.
      place[1](next ? 0 : -1);
    };
    var offered = function (each) {
      return props.without.indexOf(each.item.id) < 0;
    };
    var found = isOpen ? findIn(props.kind)(query).filter(offered) : [];
    var shown = found.slice(0, mostShown);
    var active = shown[place[0]];
    var title = props.value && data.items[props.kind][props.value] ? data.items[props.kind][props.value][0] : props.value;
    var choose = function (each) {
      set(null);
      props.onChange(each.item.id);
    };
    var move = function (by) {
      if (!isOpen) set('');
      else if (shown.length) place[1](Math.max(0, Math.min(shown.length - 1, place[0] + by)));
    };
    var keys = {
      ArrowDown: function () {
        move(1);
      },
      ArrowUp: function () {
        move(-1);
      },
      Enter: function () {
        if (active) choose(active);
      },
      Escape: function () {
        set(null);
      },
    };
    return el(
      wp.components.BaseControl,
      { id: id, label: props.label, help: isOpen ? undefined : words.search, __nextHasNoMarginBottom: true },
      el('input', {
        id: id,
        className: 'components-text-control__input',
        type: 'text',
        role: 'combobox',
        autoComplete: 'off',
        spellCheck: false,
        dir: 'auto',
        'aria-autocomplete': 'list',
        'aria-expanded': isOpen && shown.length > 0,
        'aria-controls': id + '-list',
        'aria-activedescendant': active ? id + '-' + active.item.id : undefined,
        'aria-describedby': isOpen ? id + '-status' : undefined,
        value: isOpen ? query : title || '',
        placeholder: isOpen ? title : undefined,
        onFocus: function () {
          set('');
        },
        onClick: function () {
          if (!isOpen) set('');
        },
        onBlur: function () {
          set(null);
        },
        onChange: function (event) {
          set(event.target.value);
        },
        onKeyDown: function (event) {
          // Enter and arrows of an input method are for the letters that it makes.
          if (!keys[event.key] || event.nativeEvent.isComposing || (event.key === 'Escape' && !isOpen)) return;
          event.preventDefault();
          event.stopPropagation();
          keys[event.key]();
        },
      }),
      el(
        'p',
        { id: id + '-status', role: 'status', style: { margin: '4px 0' } },
        isOpen ? statusOf(found, Object.keys(data.items[props.kind] || {}).length, query) : '',
      ),
      el(
        'ul',
        {
          id: id + '-list',
          role: 'listbox',
          'aria-label': props.label,
          hidden: !shown.length,
          style: {
            margin: 0,
            padding: 0,
            maxBlockSize: '16em',
            overflowY: 'auto',
            listStyle: 'none',
            background: '#fff',
            color: '#1e1e1e',
            border: '1px solid #949494',
          },
        },
        shown.map(function (each) {
          return option(each, id + '-' + each.item.id, each === active, function () {
            choose(each);
          });
        }),
      ),
    );
  }

  data.parts = { fill: fill, Picker: Picker };
})(window.wp, window.onRecordEditor, window.onRecordFinder);
