// Brings the script of a language into the editor when a widget there is given it: each script has a language's words and record.
(function (wp, data) {
  'use strict';
  var element = wp.element;

  /** Where widgets are previewed: the frame of the canvas, or before there was one the page itself. */
  function canvas() {
    var frame = document.querySelector('iframe[name="editor-canvas"]');
    return (frame && frame.contentDocument) || document;
  }

  function bring(language) {
    var address = data.scripts[language];
    var there = canvas();
    var isThere = [].some.call(there.scripts, function (script) {
      return script.src === address;
    });
    if (!address || isThere) return;
    var script = there.createElement('script');
    script.src = address;
    there.head.appendChild(script);
  }

  var withLanguage = wp.compose.createHigherOrderComponent(function (BlockEdit) {
    return function (props) {
      var language = props.name.indexOf('on-record/') === 0 ? props.attributes.lang : '';
      element.useEffect(
        function () {
          if (language) bring(language);
        },
        [language],
      );
      return element.createElement(BlockEdit, props);
    };
  }, 'withLanguageOfRecord');

  wp.hooks.addFilter('editor.BlockEdit', 'on-record/language', withLanguage);
})(window.wp, window.onRecordEditor);
