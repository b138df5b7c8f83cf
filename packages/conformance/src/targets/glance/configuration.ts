/** Where the stand-in for the identity service listens and in whose name Glance asks it. */
export interface IdentityAddress {
  readonly url: string;
}

/** What the configuration of one throwaway Glance depends on. */
export interface GlanceSettings {
  readonly folder: string;
  readonly port: number;
  /** Who says which token belongs to whom; without it every caller may do everything. */
  readonly identity?: IdentityAddress;
}

/** The files that glance-api reads, by name within its folder. */
export function configurationOf(settings: GlanceSettings): Readonly<Record<string, string>> {
  return {
    'glance-api.conf': serviceFile(settings),
    'paste.ini': pipelineFile(settings.identity),
    'policy.yaml': policyFile,
  };
}

/** Folders that have to be there when Glance starts. */
export const storeFolders = ['store', 'staging', 'tasks'];

/** The name of the database within the folder. */
export const databaseFile = 'glance.db';

function serviceFile({ folder, port, identity }: GlanceSettings): string {
  return `[DEFAULT]
bind_host = 127.0.0.1
bind_port = ${port}
# One process that serves by itself: it has no children that could outlive it.
workers = 0
use_stderr = true
[database]
connection = sqlite:///${folder}/${databaseFile}
[glance_store]
filesystem_store_datadir = ${folder}/store
[os_glance_staging_store]
filesystem_store_datadir = ${folder}/staging
[os_glance_tasks_store]
filesystem_store_datadir = ${folder}/tasks
[oslo_policy]
policy_file = ${folder}/policy.yaml
policy_dirs = ${folder}/policy.d
[paste_deploy]
config_file = ${folder}/paste.ini
${identity === undefined ? '' : identitySection(identity)}`;
}

/** Tokens are asked for each time: the same text may stand for another caller in the next scenario. */
function identitySection({ url }: IdentityAddress): string {
  return `[keystone_authtoken]
auth_url = ${url}
www_authenticate_uri = ${url}
auth_type = password
username = glance
password = unused
project_name = service
user_domain_name = Default
project_domain_name = Default
token_cache_time = -1
http_request_max_retries = 0
`;
}

/** Filters as glance-api's own paste file has them, with or without authentication. */
function pipelineFile(identity: IdentityAddress | undefined): string {
  const callers = identity === undefined ? 'unauthenticated-context' : 'authtoken context';
  return `[pipeline:glance-api]
pipeline = cors healthcheck http_proxy_to_wsgi versionnegotiation ${callers} rootapp
[composite:rootapp]
paste.composite_factory = glance.api:root_app_factory
/: apiversions
/v2: apiv2app
[app:apiversions]
paste.app_factory = glance.api.versions:create_resource
[app:apiv2app]
paste.app_factory = glance.api.v2.router:API.factory
[filter:healthcheck]
paste.filter_factory = oslo_middleware:Healthcheck.factory
[filter:versionnegotiation]
paste.filter_factory = glance.api.middleware.version_negotiation:VersionNegotiationFilter.factory
[filter:context]
paste.filter_factory = glance.api.middleware.context:ContextMiddleware.factory
[filter:unauthenticated-context]
paste.filter_factory = glance.api.middleware.context:UnauthenticatedContextMiddleware.factory
[filter:authtoken]
paste.filter_factory = keystonemiddleware.auth_token:filter_factory
delay_auth_decision = true
[filter:cors]
paste.filter_factory = oslo_middleware.cors:filter_factory
oslo_config_project = glance
oslo_config_program = glance-api
[filter:http_proxy_to_wsgi]
paste.filter_factory = oslo_middleware:HTTPProxyToWSGI.factory
`;
}

/**
 * The packaged policy lets a role that may only read change tags; later releases refuse that unless told otherwise. These
 * lines refuse it here as well and leave all else as packaged.
 */
const policyFile = `add_image: "not role:reader"
modify_image: "not role:reader"
delete_image: "not role:reader"
`;
