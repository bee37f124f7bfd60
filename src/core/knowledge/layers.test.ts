import { expect, it } from 'vitest';
import { isOfNetwork, layerOf } from './layers.ts';
import { RESPONDERS, type ResponderId } from './responders.ts';

/** Products that are a site's own software, and nothing before or below it. */
const APPLICATIONS =
  'directus discourse drupal ghost joomla liferay magento mastodon mediawiki moodle opencart phpbb prestashop sitecore strapi typo3 umbraco vbulletin wordpress xenforo airflow argo-cd artifactory bitbucket clickhouse confluence consul couchdb docker-registry elasticsearch gitea github gitlab grafana harbor influxdb jenkins jira jupyter kibana kubernetes nexus-repository phpmyadmin portainer prometheus proxmox rabbitmq redmine sentry sonarqube splunk vault zabbix exchange home-assistant jellyfin matrix-synapse mattermost nextcloud openwrt-luci pfsense plex qbittorrent rocket-chat roundcube sharepoint syncthing synology-dsm transmission unifi vaultwarden zimbra zulip discord facebook google-api hubspot microsoft-graph openai salesforce shopify slack stripe twilio telegram twitter yandex-market';

it('has a layer for every product, and takes none for an application that is none', () => {
  const ids = Object.keys(RESPONDERS).filter((id): id is ResponderId => id in RESPONDERS);
  const applications = ids.filter((id) => layerOf(id) === layerOf('wordpress'));
  expect(applications.sort()).toEqual(APPLICATIONS.split(' ').sort());
  const nobody = ids.filter((id) => layerOf(id) === layerOf(undefined));
  expect(nobody.sort()).toEqual(['application', 'unknown']);
});

it('orders layers by who speaks for himself', () => {
  const layers = (['wordfence', 'squid', 'cloudflare', 'okta', 'kong', 'wordpress'] as const).map(
    layerOf,
  );
  expect(layers).toEqual([0, 1, 2, 3, 4, 5]);
  expect((['heroku', 'django', 'nginx', 'unknown'] as const).map(layerOf)).toEqual([6, 7, 8, 9]);
});

it('tells what the network’s admin decides', () => {
  expect(isOfNetwork('squid')).toBe(true);
  expect(isOfNetwork('nginx')).toBe(false);
});
