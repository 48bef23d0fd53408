<?php

declare(strict_types=1);

namespace Ventanilla;

if (! defined('ABSPATH')) {
    exit;
}

/** What the site's administrators say, each with an empty value until then. */
const FIELDS = [
    'server' => '',
    'site' => '',
    'heading' => '',
    'phone' => '',
];

/** @return array{server: string, site: string, heading: string, phone: string} */
function settings(): array
{
    $stored = get_option(OPTION, []);
    $known = array_intersect_key(is_array($stored) ? $stored : [], FIELDS);

    return array_map('strval', array_merge(FIELDS, $known));
}

function register_settings(): void
{
    register_setting(GROUP, OPTION, [
        'type' => 'array',
        'default' => FIELDS,
        'sanitize_callback' => __NAMESPACE__ . '\sanitize',
    ]);
}

/**
 * Keeps what can be used, and says what cannot.
 *
 * @param mixed $given What the form sent.
 * @return array<string, string>
 */
function sanitize($given): array
{
    $given = is_array($given) ? array_map('strval', array_filter($given, 'is_scalar')) : [];
    $server = untrailingslashit(esc_url_raw(trim($given['server'] ?? ''), ['https', 'http']));
    $site = strtolower(trim($given['site'] ?? ''));
    if ($server === '' || wp_parse_url($server, PHP_URL_HOST) === null) {
        add_settings_error(OPTION, 'server', __('The server must be an address such as https://contacto.example.', 'ventanilla'));
        $server = '';
    }
    if (preg_match('/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/', $site) !== 1) {
        add_settings_error(OPTION, 'site', __('The site may have letters, digits and hyphens.', 'ventanilla'));
        $site = '';
    }

    return [
        'server' => $server,
        'site' => $site,
        'heading' => sanitize_text_field($given['heading'] ?? ''),
        'phone' => preg_replace('/[^0-9+*#()\s-]/', '', $given['phone'] ?? '') ?? '',
    ];
}

function add_settings_page(): void
{
    add_options_page('Ventanilla', 'Ventanilla', 'manage_options', 'ventanilla', __NAMESPACE__ . '\print_settings_page');
}

/** WordPress puts its nonce into the form by `settings_fields()` and checks it, and the capability, in options.php. */
function print_settings_page(): void
{
    if (! current_user_can('manage_options')) {
        return;
    }
    $labels = [
        'server' => __('Server', 'ventanilla'),
        'site' => __('Site', 'ventanilla'),
        'heading' => __('Words of the button', 'ventanilla'),
        'phone' => __('Telephone, shown without scripts', 'ventanilla'),
    ];
    echo '<div class="wrap"><h1>Ventanilla</h1><form action="options.php" method="post">';
    settings_fields(GROUP);
    echo '<table class="form-table" role="presentation">';
    foreach (settings() as $name => $value) {
        printf(
            '<tr><th scope="row"><label for="%1$s">%2$s</label></th>' .
                '<td><input class="regular-text" type="text" id="%1$s" name="%3$s" value="%4$s"></td></tr>',
            esc_attr('ventanilla-' . $name),
            esc_html($labels[$name]),
            esc_attr(OPTION . '[' . $name . ']'),
            esc_attr($value)
        );
    }
    echo '</table>';
    submit_button();
    echo '</form></div>';
}
