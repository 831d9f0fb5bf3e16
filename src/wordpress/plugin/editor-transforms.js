// What becomes a block: a shortcode, the address of a page of ours, and the tag itself; and the shortcode that a block becomes.
(function (wp, data) {
  'use strict';
  var parts = data.parts;
  var quotes = /[“”„‟‘’‚‛«»‹›″′]/g;
  // Before WordPress makes an embed of an address, and a paragraph of a tag.
  var first = 5;

  function has(object, name) {
    return Object.prototype.hasOwnProperty.call(object, name);
  }
  function shortcodeOf(tag) {
    return tag.replace(/-/g, '_');
  }
  /** Text without entities; in a document of its own nothing is loaded and nothing runs. */
  function decoded(text) {
    return new DOMParser().parseFromString(text, 'text/html').body.textContent;
  }

  /** A value as the widgets know it, of one that somebody typed. */
  function meant(option, written) {
    var value = String(written).replace(quotes, ' ').replace(/["'`]/g, ' ');
    if (option.type === 'ids') value = value.replace(/https?:\/\/\S+\/([\w-]+)\.html[^\s,;]*/g, '$1');
    if (option.type === 'date') return value.replace(/[./_‐-―]/g, '-').trim();
    return value
      .replace(/[_‐-―]/g, '-')
      .replace(/[\s,;،؛]+/g, ' ')
      .toLowerCase()
      .trim();
  }

  /** Attributes of a block from names and values as they were typed; what is not valid is left out. */
  function attributesFrom(tag, given) {
    var options = data.widgets[tag].options;
    var named = {};
    Object.keys(given).forEach(function (written) {
      var name = written.toLowerCase().replace(/_/g, '-');
      var value = has(options, name) ? meant(options[name], given[written]) : '';
      if (value && parts.isValid(options[name], value)) named[name] = value;
    });
    var kind = parts.kindIn(options, named);
    var attributes = parts.chosen(tag, kind, parts.listed(named[kind]));
    Object.keys(named).forEach(function (name) {
      if (options[name].type !== 'ids' && named[name] !== options[name].initial) attributes[name] = named[name];
    });
    return attributes;
  }

  /** Names and values of the first shortcode of a widget in a text. */
  function namedIn(tag, text) {
    var names = tag.replace('-', '[-_]');
    var found = new RegExp('\\[\\s*' + names + '(?![\\w-])([^\\]]*)\\]', 'i').exec(decoded(text || ''));
    return found && wp.shortcode.attrs(found[1].replace(quotes, '"').replace(/\u00a0/g, ' ')).named;
  }

  /** The element in a piece of HTML. */
  function elementIn(tag, html) {
    return new DOMParser().parseFromString(html || '', 'text/html').querySelector(tag);
  }
  function namedOf(element) {
    var named = {};
    Array.prototype.forEach.call(element.attributes, function (attribute) {
      named[attribute.name] = attribute.value;
    });
    return named;
  }

  /** Names and values for the address of a page of ours, when a text is that and nothing else. */
  function namedAt(tag, text) {
    var address = (text || '').trim().replace(/[?#].*$/, '');
    var base = data.bases.filter(function (each) {
      return address.replace(/^https?:/, '').indexOf(each.replace(/^https?:/, '')) === 0;
    })[0];
    var path = base && address.replace(/^https?:/, '').slice(base.replace(/^https?:/, '').length);
    var found = /^([a-z]{2,3})\/([a-z-]+)\/([a-z0-9-]+)\.html$/.exec(path || '');
    if (!found || found[2] !== tag) return null;
    var named = found[1] === data.language ? {} : { lang: found[1] };
    var isKnown = parts.kindsOf(data.widgets[tag].options).some(function (kind) {
      // A case may have the id of a person, so that pages about persons are called otherwise.
      var id = kind === 'person' ? found[3].replace(/^person-/, '') : found[3];
      if (!has(data.items[kind] || {}, id)) return false;
      named[kind] = id;
      return true;
    });
    return isKnown ? named : null;
  }

  function block(tag, named) {
    return wp.blocks.createBlock('on-record/' + tag, attributesFrom(tag, named));
  }
  /** A transform of blocks whose text says what to show. */
  function fromBlock(tag, names, read) {
    return {
      type: 'block',
      blocks: names,
      isMatch: function (given) {
        return Boolean(read(given));
      },
      transform: function (given) {
        return block(tag, read(given));
      },
    };
  }
  /** A transform of what is pasted. */
  function fromNode(tag, read, schema) {
    return {
      type: 'raw',
      priority: first,
      schema: schema,
      isMatch: function (node) {
        return Boolean(read(node));
      },
      transform: function (node) {
        return block(tag, read(node));
      },
    };
  }

  function fromShortcode(tag) {
    var attributes = {};
    Object.keys(data.widgets[tag].options)
      .concat('title', 'address')
      .forEach(function (each) {
        attributes[each] = {
          type: 'string',
          // WordPress divides a value in curly quotes at its spaces; the whole of what was written has it.
          shortcode: function (given, match) {
            var named = (match && namedIn(tag, match.content)) || given.named;
            return attributesFrom(tag, named)[each] || '';
          },
        };
      });
    return { type: 'shortcode', tag: [shortcodeOf(tag), tag], attributes: attributes };
  }

  function toShortcode(tag, given) {
    var named = {};
    Object.keys(data.widgets[tag].options).forEach(function (each) {
      if (given[each]) named[each] = given[each];
    });
    return wp.shortcode.string({ tag: shortcodeOf(tag), attrs: named, type: 'single' });
  }

  function transforms(tag) {
    var schema = {};
    schema[tag] = { attributes: Object.keys(data.widgets[tag].options) };
    var inShortcode = function (given) {
      return namedIn(tag, given.text);
    };
    var inHtml = function (given) {
      var element = elementIn(tag, given.content);
      return element && namedOf(element);
    };
    return {
      from: [
        fromShortcode(tag),
        fromBlock(tag, ['core/shortcode'], inShortcode),
        fromBlock(tag, ['core/html'], inHtml),
        fromBlock(tag, ['core/paragraph'], function (given) {
          var text = decoded(String(given.content || '').replace(/<[^>]*>/g, ''));
          return namedIn(tag, text) || namedAt(tag, text);
        }),
        fromBlock(tag, ['core/embed'], function (given) {
          return namedAt(tag, given.url);
        }),
        fromNode(
          tag,
          function (node) {
            return node.nodeName.toLowerCase() === tag && namedOf(node);
          },
          schema,
        ),
        fromNode(tag, function (node) {
          return node.nodeName === 'P' && namedAt(tag, node.textContent);
        }),
      ],
      to: [
        {
          type: 'block',
          blocks: ['core/shortcode'],
          transform: function (given) {
            return wp.blocks.createBlock('core/shortcode', { text: toShortcode(tag, given) });
          },
        },
      ],
    };
  }

  Object.assign(parts, { transforms: transforms, toShortcode: toShortcode });
})(window.wp, window.onRecordEditor);
