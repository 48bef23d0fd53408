<?php

/**
 * Stands in for the functions of WordPress that the plugin calls, with the same contracts, so that the plugin's own code can
 * run without a WordPress. Reads what to do as JSON from standard input: { "option": …, "may": bool, "save": … }.
 */

declare(strict_types=1);

const ABSPATH = '/';
$request = json_decode(file_get_contents('php://stdin'), true);
$hooks = [];
$option = $request['option'] ?? [];
$errors = [];
$sanitize = null;
$page = null;
$messages = (require $argv[1] . '/languages/ventanilla-es_ES.l10n.php')['messages'];

function add_action(string $hook, callable $do): void { $GLOBALS['hooks'][$hook][] = $do; }
function do_action(string $hook): void { foreach ($GLOBALS['hooks'][$hook] ?? [] as $do) $do(); }
function plugin_basename(string $file): string { return basename(dirname($file)) . '/' . basename($file); }
function load_plugin_textdomain(string $domain, bool $old, string $path): bool { return is_dir($GLOBALS['argv'][1] . '/../' . $path); }
function get_option(string $name, mixed $default): mixed { return $GLOBALS['option'] ?: $default; }
function register_setting(string $group, string $name, array $args): void { $GLOBALS['sanitize'] = $args['sanitize_callback']; }
function add_settings_error(string $setting, string $code, string $message): void { $GLOBALS['errors'][$code] = $message; }
function add_options_page(string $title, string $menu, string $capability, string $slug, callable $print): void {
  $GLOBALS['page'] = [$capability, $print];
}
function current_user_can(string $capability): bool { return ($GLOBALS['request']['may'] ?? true) && $capability === 'manage_options'; }
function settings_fields(string $group): void { printf('<input type="hidden" name="_wpnonce" value="%s">', esc_attr("nonce-of-$group")); }
function submit_button(): void { echo '<button type="submit"></button>'; }
function wp_enqueue_script_module(string $id, string $src, array $deps, mixed $version): void {
  printf('<script type="module" src="%s" id="%s-js-module"></script>', esc_url($src), esc_attr($id));
}
function __(string $text, string $domain): string { return $GLOBALS['messages'][$text] ?? $text; }
function esc_attr(string $text): string { return htmlspecialchars($text, ENT_QUOTES); }
function esc_html(string $text): string { return htmlspecialchars($text, ENT_QUOTES); }
function esc_url_raw(string $url, array $protocols = ['http', 'https']): string {
  $scheme = parse_url($url, PHP_URL_SCHEME);
  return is_string($scheme) && in_array($scheme, $protocols, true) ? preg_replace('/[^\w.~:\/?#@!$&()*+,;=%-]/', '', $url) : '';
}
function esc_url(string $url, array $protocols = ['http', 'https']): string { return htmlspecialchars(esc_url_raw($url, $protocols), ENT_QUOTES); }
function sanitize_text_field(string $text): string { return trim(preg_replace('/\s+/', ' ', strip_tags($text))); }
function untrailingslashit(string $text): string { return rtrim($text, '/\\'); }
function wp_parse_url(string $url, int $part): mixed { return parse_url($url, $part); }

require $argv[1] . '/ventanilla.php';
foreach (['init', 'admin_init', 'admin_menu'] as $hook) do_action($hook);
if (isset($request['save'])) {
  echo json_encode(['stored' => $sanitize($request['save']), 'errors' => (object) $errors], JSON_UNESCAPED_UNICODE);
  return;
}
ob_start();
do_action('wp_enqueue_scripts');
do_action('wp_footer');
$printed = ob_get_clean();
ob_start();
$page[1]();
echo json_encode(['page' => $printed, 'capability' => $page[0], 'settings' => ob_get_clean()], JSON_UNESCAPED_UNICODE);
