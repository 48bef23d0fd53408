<?php

declare(strict_types=1);

namespace Ventanilla;

if (! defined('ABSPATH')) {
    exit;
}

/** A script of its own, never an inline one, so that a strict content security policy can allow it by its host. */
function enqueue_script(): void
{
    $server = settings()['server'];
    if ($server !== '') {
        wp_enqueue_script_module('ventanilla', $server . '/v1/ventanilla.js', [], null);
    }
}

/** The element, and in it what people see whose browser runs no script. */
function print_banner(): void
{
    ['server' => $server, 'site' => $site, 'heading' => $heading, 'phone' => $phone] = settings();
    if ($server === '' || $site === '') {
        return;
    }
    printf('<ventanilla-banner server="%s" site="%s"', esc_url($server), esc_attr($site));
    if ($heading !== '') {
        printf(' heading="%s"', esc_attr($heading));
    }
    echo '>';
    if ($phone !== '') {
        printf('<a href="%s">%s</a>', esc_url('tel:' . preg_replace('/[^0-9+*#]/', '', $phone), ['tel']), esc_html($phone));
    }
    echo "</ventanilla-banner>\n";
}
