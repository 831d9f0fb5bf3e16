<?php

declare(strict_types=1);

namespace Drupal\on_record\Plugin\Filter;

use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;

/**
 * Loads the script where a text has a widget, or a link that becomes one. It changes nothing in the text.
 */
#[Filter(
  id: 'on_record',
  title: new TranslatableMarkup('Show documented cases'),
  type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
  description: new TranslatableMarkup('Makes widgets of the tags and links of on-record.'),
)]
final class OnRecord extends FilterBase {

  private const WIDGET = '~(<|/embed/[a-z]{2,3}/)(case-card|prisoner-count|case-timeline|allegation-list)\b~';

  private const LANGUAGES = ['ar', 'az', 'de', 'en', 'fa', 'fr', 'hy', 'ka', 'ru', 'tr'];

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode): FilterProcessResult {
    $result = new FilterProcessResult($text);
    if (preg_match(self::WIDGET, $text)) {
      $language = substr($langcode, 0, 2);
      $known = in_array($language, self::LANGUAGES, TRUE);
      $result->setAttachments(['library' => ['on_record/look', 'on_record/' . ($known ? $language : 'en')]]);
    }
    return $result;
  }

}
