import type { ResponderId } from './responders.ts';

/**
 * The layers an answer can come from, the one that speaks for itself first: where rows of two layers hold equally
 * surely, the earlier layer wrote the answer and the later one carried it.
 */
const LAYERS: readonly string[] = [
  // security plugins: a module that speaks for itself is named rather than its host
  'astra bitninja bulletproof-security imunify360 malcare ninjafirewall secupress shield-security solid-security wordfence wp-cerber',
  // forward proxies and web filters
  'adguard bluecoat-proxysg check-point cisco-umbrella cisco-wsa forcepoint fortigate fortiguard iboss isp-filter kerio-control lightspeed-filter microsoft-tmg netskope netsweeper palo-alto pi-hole skyhigh-web-gateway sonicwall squid untangle watchguard zscaler',
  // edges and firewalls
  'akamai alibaba-waf anubis arvancloud aws-cloudfront aws-waf azure-app-gateway azure-front-door baidu-yunjiasu barracuda bunny cdn77 citrix-netscaler cloudbric cloudflare comodo-waf datadome ddos-guard dosarrest edgio f5-big-ip-apm f5-big-ip-asm f5-distributed-cloud fastly fortiweb gcore godaddy-firewall google-cloud-armor huawei-waf human imperva imperva-securesphere indusface kasada keycdn modsecurity naxsi nemesida nexusguard ptaf qrator radware reblaze safedog safeline sitelock sophos-utm stackpath sucuri tencent-waf variti varnish wallarm webseal yandex-smartcaptcha',
  // identity proxies and providers
  'adfs auth0 authelia authentik cas cloudflare-access duo google-iap keycloak microsoft-entra oauth2-proxy okta ory ping-identity pomerium shibboleth teleport zitadel',
  // API gateways
  'apigee apisix aws-api-gateway azure-api-management gravitee kong krakend tencent-api-gateway tyk wso2',
  // applications: all other products
  '',
  // hosting
  'alibaba-oss aws-alb aws-s3 azure-app-service azure-storage backblaze-b2 cpanel digitalocean-spaces directadmin firebase fly-io github-pages google-cloud-run google-cloud-storage heroku kinsta minio netlify ngrok pantheon plesk render siteground squarespace supabase vercel webflow wix wp-engine',
  // frameworks
  'aspnet cakephp codeigniter django express fastapi fastify flask gin laravel micronaut nestjs phoenix play quarkus rails spring symfony tornado vite yii',
  // web servers
  'apache apache-traffic-server caddy envoy haproxy iis jetty lighttpd litespeed node nginx openresty php-fpm tengine tomcat traefik',
  // nobody that could be named
  'application unknown',
];

const LAYER_OF: ReadonlyMap<string, number> = new Map(
  LAYERS.flatMap((ids, layer) => ids.split(' ').map((id) => [id, layer] as const)),
);

const APPLICATIONS = LAYERS.indexOf('');

/** The layer of a responder, 0 first; nobody comes last. */
export function layerOf(responder: ResponderId | undefined): number {
  return LAYER_OF.get(responder ?? 'unknown') ?? APPLICATIONS;
}

const NETWORK_LAYER = 1;

/** Whether a responder is a forward proxy, a filter or an access provider: whatever it refuses, the network's admin decides. */
export function isOfNetwork(responder: ResponderId): boolean {
  return layerOf(responder) === NETWORK_LAYER;
}
