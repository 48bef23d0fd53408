<?php

declare(strict_types=1);

namespace Drupal\ventanilla\Form;

use Drupal\Component\Utility\UrlHelper;
use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;

/**
 * Which server and which of its sites the banner speaks to. Drupal's form token guards it, its route the permission.
 */
final class SettingsForm extends ConfigFormBase {

  /**
   * {@inheritdoc}
   */
  public function getFormId(): string {
    return 'ventanilla_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames(): array {
    return ['ventanilla.settings'];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state): array {
    $titles = [
      'server' => $this->t('Server'),
      'site' => $this->t('Site'),
      'heading' => $this->t('Words of the button'),
      'phone' => $this->t('Telephone, shown without scripts'),
    ];
    $config = $this->config('ventanilla.settings');
    foreach ($titles as $name => $title) {
      $form[$name] = [
        '#type' => 'textfield',
        '#title' => $title,
        '#default_value' => $config->get($name),
        '#required' => in_array($name, ['server', 'site'], TRUE),
      ];
    }

    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function validateForm(array &$form, FormStateInterface $form_state): void {
    $server = rtrim(trim((string) $form_state->getValue('server')), '/');
    if (!UrlHelper::isValid($server, TRUE) || preg_match('#^https?://#', $server) !== 1) {
      $form_state->setErrorByName('server', $this->t('The server must be an address such as https://contacto.example.'));
    }
    $site = strtolower(trim((string) $form_state->getValue('site')));
    if (preg_match('/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/', $site) !== 1) {
      $form_state->setErrorByName('site', $this->t('The site may have letters, digits and hyphens.'));
    }
    $phone = preg_replace('/[^0-9+*#()\s-]/', '', (string) $form_state->getValue('phone'));
    $form_state->setValue('server', $server);
    $form_state->setValue('site', $site);
    $form_state->setValue('phone', $phone);
    parent::validateForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state): void {
    $config = $this->config('ventanilla.settings');
    foreach (['server', 'site', 'heading', 'phone'] as $name) {
      $config->set($name, (string) $form_state->getValue($name));
    }
    $config->save();
    parent::submitForm($form, $form_state);
  }

}
