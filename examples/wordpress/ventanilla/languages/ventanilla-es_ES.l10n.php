<?php

return [
    'language' => 'es',
    'messages' => [
        'Server' => 'Servidor',
        'Site' => 'Sitio',
        'Words of the button' => 'Texto del botón',
        'Telephone, shown without scripts' => 'Teléfono, visible sin scripts',
        'The server must be an address such as https://contacto.example.' => 'El servidor debe ser una dirección como https://contacto.example.',
        'The site may have letters, digits and hyphens.' => 'El sitio puede tener letras, números y guiones.',
    ],
];
