<?php

/**
 * Stands in for what the module's hooks ask of Drupal, so that its own code can run without one. Reads the configuration as
 * JSON from standard input: { "config": …, "admin": bool }. Prints the attachments and the rendered foot of the page.
 */

declare(strict_types=1);

namespace Drupal\Core\Cache {
  final class CacheableMetadata {
    private array $tags = [];
    public static function createFromRenderArray(array $build): self { return new self(); }
    public function addCacheableDependency(object $config): self { $this->tags = $config->getCacheTags(); return $this; }
    public function applyTo(array &$build): void { $build['#cache']['tags'] = $this->tags; }
  }
}

namespace {
  $request = json_decode(file_get_contents('php://stdin'), true);

  final class Drupal {
    public static function config(string $name): object {
      return new class($GLOBALS['request']['config']) {
        public function __construct(private array $values) {}
        public function get(string $name): mixed { return $this->values[$name] ?? null; }
        public function getCacheTags(): array { return ['config:ventanilla.settings']; }
      };
    }
    public static function service(string $name): object {
      return new class {
        public function isAdminRoute(): bool { return $GLOBALS['request']['admin'] ?? false; }
      };
    }
  }

  /** As Drupal's html_tag: attributes escaped, the value taken as markup that has been made safe. */
  function render(array $element): string {
    $inside = $element['#value'] ?? '';
    foreach ($element as $key => $child) if ($key[0] !== '#') $inside .= render($child);
    $attributes = '';
    foreach ($element['#attributes'] as $name => $value) {
      $attributes .= $value === true ? " $name" : sprintf(' %s="%s"', $name, htmlspecialchars($value, ENT_QUOTES));
    }
    return sprintf('<%1$s%2$s>%3$s</%1$s>', $element['#tag'], $attributes, $inside);
  }

  require $argv[1] . '/ventanilla.module';
  $attachments = [];
  ventanilla_page_attachments($attachments);
  $bottom = [];
  ventanilla_page_bottom($bottom);
  $script = $attachments['#attached']['html_head'][0][0] ?? null;
  echo json_encode([
    'head' => $script ? render($script) : '',
    'foot' => implode('', array_map('render', $bottom)),
    'tags' => $attachments['#cache']['tags'],
  ], JSON_UNESCAPED_UNICODE);
}
