import { createTransport } from 'nodemailer';

type Parcel = {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
};

/** The way out: hands one mail to a mail server, which has taken it when this returns. */
export type Post = { send(parcel: Parcel): Promise<void>; close(): void };

const PATIENCE_MILLISECONDS = 20_000;

/** Opens the mail server of the installation. Without one every mail waits as a job that says what is missing. */
export function openPost(smtpUrl: string | undefined, from: string): Post {
  if (!smtpUrl) return { send: () => Promise.reject(new Error('SMTP_URL is not set')), close: () => {} };
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MILLISECONDS,
    greetingTimeout: PATIENCE_MILLISECONDS,
    socketTimeout: PATIENCE_MILLISECONDS,
  });
  const domain = from.replace(/^.*@|>$/g, '');
  return {
    send: async ({ id, recipient, subject, body }) => {
      await transport.sendMail({
        from,
        to: recipient,
        subject,
        text: body,
        // The same at every attempt: whoever gets a mail twice after a crash can tell, and many servers drop the second.
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}
