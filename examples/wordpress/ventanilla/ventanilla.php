<?php
/**
 * Plugin Name: Ventanilla
 * Description: Puts the banner of a Ventanilla server on every page of the site.
 * Version: 0.0.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: Apache-2.0
 * Text Domain: ventanilla
 * Domain Path: /languages
 */

declare(strict_types=1);

namespace Ventanilla;

if (! defined('ABSPATH')) {
    exit;
}

const OPTION = 'ventanilla';
const GROUP = 'ventanilla';

require_once __DIR__ . '/settings.php';
require_once __DIR__ . '/banner.php';

add_action('init', static function (): void {
    load_plugin_textdomain('ventanilla', false, dirname(plugin_basename(__FILE__)) . '/languages');
});
add_action('admin_init', __NAMESPACE__ . '\register_settings');
add_action('admin_menu', __NAMESPACE__ . '\add_settings_page');
add_action('wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_script');
add_action('wp_footer', __NAMESPACE__ . '\print_banner');
