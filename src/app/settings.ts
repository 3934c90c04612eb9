import { join } from 'node:path';
import type { IsProxy } from './address.ts';
import { readTrustedProxies } from './trusted-proxies.ts';

/** The settings that an installation is given from outside. A mistake here stops the start, not a request. */
export type Settings = {
  readonly port: number;
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  /** The address under which people reach the system; decides cookies and where passkeys are valid. */
  readonly origin: string;
  /** Tells which addresses are proxies of ours: they say for whom they ask. None are unless the settings name them. */
  readonly isProxy: IsProxy;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly oidc:
    | { readonly issuer: string; readonly clientId: string; readonly clientSecret: string }
    | undefined;
};

type SettingsFault = { readonly setting: string; readonly message: string };

const root = join(import.meta.dirname, '../..');

/** Reads the settings from options and environment; every fault at once. */
export function readSettings(
  options: { port?: string | undefined; data?: string | undefined },
  environment: NodeJS.ProcessEnv,
): { settings: Settings; faults: SettingsFault[] } {
  const faults: SettingsFault[] = [];
  const portText = options.port ?? environment.PORT ?? '3000';
  const port = Number(portText);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    faults.push({
      setting: '--port',
      message: `"${portText}" is not a port; use a whole number from 0 to 65535`,
    });
  }
  const origin = (environment.STELLWERK_ORIGIN ?? `http://localhost:${port}`).replace(/\/$/, '');
  if (!/^https?:\/\/[^/]+$/.test(origin)) {
    faults.push({
      setting: 'STELLWERK_ORIGIN',
      message: `"${origin}" is not an address like https://stellwerk.example.org`,
    });
  }
  const isProxy = readTrustedProxies(environment.STELLWERK_TRUSTED_PROXIES ?? '');
  if (!isProxy) {
    faults.push({
      setting: 'STELLWERK_TRUSTED_PROXIES',
      message: `"${environment.STELLWERK_TRUSTED_PROXIES}" is not a list of addresses or networks like 127.0.0.1, 10.0.0.0/8`,
    });
  }
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = environment;
  const someOidc = OIDC_ISSUER || OIDC_CLIENT_ID || OIDC_CLIENT_SECRET;
  const allOidc = OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET;
  if (someOidc && !allOidc) {
    faults.push({
      setting: 'OIDC_*',
      message: 'give OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET together or none of them',
    });
  }
  return {
    faults,
    settings: {
      port,
      dataFolder: options.data ?? environment.STELLWERK_DATA ?? join(root, 'data'),
      databaseUrl: environment.DATABASE_URL || undefined,
      origin,
      isProxy: isProxy ?? (() => false),
      smtpUrl: environment.SMTP_URL || undefined,
      mailFrom: environment.MAIL_FROM ?? 'stellwerk@localhost',
      oidc: allOidc
        ? { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET }
        : undefined,
    },
  };
}
