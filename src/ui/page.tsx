import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Locale } from './language.ts';
import { PageFooter } from './page-footer.tsx';
import { PageHeader } from './page-header.tsx';
import { Alert } from './parts/alert.tsx';
import { Breadcrumb, type Crumb } from './parts/breadcrumb.tsx';
import type { Input } from './parts/form-state.ts';
import { Heading } from './parts/heading.tsx';
import type { Tone } from './parts/tone.ts';
import { words } from './words.ts';

export type Theme = 'auto' | 'light' | 'dark';
export type LinkItem = { readonly label: string; readonly href: string };
export type NavigationItem = LinkItem & {
  readonly isCurrent?: boolean;
  /** Says that it stands under the last step, with others that are seldom opened. */
  readonly isFolded?: boolean;
};

/** The frame around every page of one request. The application makes it once, the pages pass it on. */
export type Frame = {
  readonly locale: Locale;
  readonly theme: Theme;
  /** The addresses from `assetUrl`. */
  readonly assets: { style: string; script: string; icon: string; fonts: readonly string[] };
  /** The page that the product name leads to. */
  readonly home: string;
  /** The Land that the page is about, and where another one is chosen, if there are several. */
  readonly land?: { name: string; choice?: string | undefined } | undefined;
  readonly navigation: readonly NavigationItem[];
  /**
   * The languages to choose from, with what was sent if asking again changes nothing: then it goes along into the other
   * language.
   */
  readonly locales: readonly { locale: Locale; href: string; sent?: Input }[];
  /** The form that keeps the theme in a cookie: fields `theme` and `returnTo`. */
  readonly themeSwitch: { action: string; csrf: string; returnTo: string };
  readonly person?:
    | {
        name: string;
        role: string;
        csrf: string;
        signOut: string;
        switchRole?: string;
        account?: string;
        /** The area they act for, and where to choose another; none where there is no choice. */
        area?: { name: string; href: string } | undefined;
      }
    | undefined;
  readonly signIn?: string | undefined;
  /** A finished sentence; present where the data are invented. */
  readonly demonstration?: string | undefined;
  readonly footer: readonly LinkItem[];
};

type PageProps = {
  frame: Frame;
  title: string;
  /** A short line above the title, for example the file number. */
  preline?: string | undefined;
  breadcrumb?: readonly Crumb[];
  /** The notice about what the last action did. */
  notice?: { tone: Tone; title: string; text?: string } | undefined;
  /** The form on the page came back with faults; the title says so first. */
  hasFaults?: boolean;
  /** Says that the page takes the whole width, as tables of a hundred cases do. */
  wide?: boolean;
  children: Child;
};

/** A whole page: everything from the language to the footer, with the content in `main`. */
export const Page = ({
  frame,
  title,
  preline,
  breadcrumb = [],
  notice,
  hasFaults,
  wide,
  children,
}: PageProps) => (
  <>
    {raw('<!doctype html>')}
    <html lang={frame.locale} data-kern-theme={frame.theme === 'auto' ? undefined : frame.theme}>
      <Head frame={frame} title={hasFaults ? `${words.faultInTitle}: ${title}` : title} />
      <body>
        <PageHeader frame={frame} />
        <Breadcrumb crumbs={breadcrumb} />
        <main id="main" class={`sw-main${wide ? ' sw-main--wide' : ''}`} tabindex={-1}>
          {notice && (
            <Alert tone={notice.tone} title={notice.title} live>
              {notice.text}
            </Alert>
          )}
          <Heading level={1} preline={preline}>
            {title}
          </Heading>
          {children}
        </main>
        <PageFooter frame={frame} />
      </body>
    </html>
  </>
);

const Head = ({ frame, title }: { frame: Frame; title: string }) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content={frame.theme === 'auto' ? 'light dark' : frame.theme} />
    <title>{`${title} – Stellwerk`}</title>
    {frame.assets.fonts.map((href) => (
      <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
    ))}
    <link rel="stylesheet" href={frame.assets.style} />
    <link rel="icon" href={frame.assets.icon} type="image/svg+xml" />
    <script src={frame.assets.script} defer />
  </head>
);
