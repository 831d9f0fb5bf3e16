// MediaWiki:Common.js: the address of a page of a widget, alone in its paragraph, becomes the widget.
// Where your on-record folder stands; on-record.fr.min.js and its like for another language.
mw.loader.load('/on-record/on-record.min.js');
