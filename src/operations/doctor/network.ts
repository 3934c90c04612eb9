import { createServer } from 'node:net';
import { createTransport } from 'nodemailer';
import { examined, type Finding } from './finding.ts';

const PATIENCE_MILLISECONDS = 5000;

/** Checks that the port is free; one that Stellwerk itself holds is in good hands. */
export async function checkPort(port: number): Promise<Finding> {
  const advice = `Stop what listens on port ${port}, or name another with --port.`;
  return examined('Port', advice, async () => {
    if (await isFree(port)) return `${port} is free`;
    const answer = await fetch(`http://localhost:${port}/healthz`, patiently()).catch(() => undefined);
    if (answer?.ok && (await answer.text()) === 'ok') return `${port} is served by Stellwerk`;
    throw new Error(`${port} is taken by another program`);
  });
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });

/** Signs in at the mail server as a sending would, but sends nothing. Without one, mail only waits. */
export async function checkMail(smtpUrl: string | undefined): Promise<Finding> {
  if (!smtpUrl) return { subject: 'Mail', state: 'no SMTP_URL: mail is kept, nothing goes out' };
  return examined('Mail', 'Check SMTP_URL, its password and the way to that server.', async () => {
    const transport = createTransport(smtpUrl, { connectionTimeout: PATIENCE_MILLISECONDS } as object);
    try {
      await transport.verify();
    } finally {
      transport.close();
    }
    return 'the server accepts our sign-in';
  });
}

export async function checkIssuer(issuer: string | undefined): Promise<Finding> {
  if (!issuer) return { subject: 'Sign-in service', state: 'none is set (OIDC_ISSUER)' };
  return examined('Sign-in service', 'Check OIDC_ISSUER and the way to that server.', async () => {
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const answer = await fetch(address, patiently());
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
    const described = ((await answer.json()) as { issuer?: string }).issuer;
    if (described !== issuer) throw new Error(`${address} describes another issuer (${described})`);
    return `${issuer} answers`;
  });
}

const patiently = () => ({ signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
