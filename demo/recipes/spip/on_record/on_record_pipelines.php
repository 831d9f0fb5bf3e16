<?php
// Brings the script to every page, and makes a link of the address of a widget's page that stands alone in its paragraph.
if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

// Where your on-record folder stands, below the folder of your site.
if (!defined('_ON_RECORD')) {
	define('_ON_RECORD', 'on-record/');
}

function on_record_insert_head($head) {
	$script = _DIR_RACINE . _ON_RECORD . 'on-record.' . $GLOBALS['spip_lang'] . '.min.js';
	// A language that the record does not speak: English.
	if (!file_exists($script)) {
		$script = _DIR_RACINE . _ON_RECORD . 'on-record.min.js';
	}
	// What has an id is not gone through by SPIP’s own minifier, which would change words in it.
	return $head . "<script async id=\"on-record-script\" src=\"$script\"></script>\n";
}

// The private area too, so that an author sees there what readers will see.
function on_record_header_prive($head) {
	return on_record_insert_head($head);
}

// SPIP leaves a bare address as text.
function on_record_pre_liens($texte) {
	$tags = 'case-card|prisoner-count|case-timeline|allegation-list';
	return preg_replace("~^[ \t]*(https?://[^\s<>\"]+/embed/[\w-]+/(?:$tags)/[^\s<>\"]+)[ \t\r]*\$~m", '[->$1]', $texte);
}
