// conf/userscript.js: the address of a page of a widget, alone in its paragraph, becomes the widget.
(function () {
  var script = document.createElement('script');
  script.async = true;
  // Where your on-record folder stands; on-record.fr.min.js and its like for another language.
  script.src = '/on-record/on-record.min.js';
  document.head.appendChild(script);
})();
