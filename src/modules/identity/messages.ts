import { catalogue } from '#ui/language.ts';

/** Every role as people call it. */
export const roleNames = catalogue(
  {
    'programme-office': 'Programmstelle',
    'grant-officer': 'Bewilligungsstelle',
    'district-office': 'Landkreis, Geschäftsstelle',
    'committee-member': 'Mitglied im Auswahlgremium',
    jobcenter: 'Jobcenter',
    provider: 'Träger',
    coach: 'Intensivbetreuung',
    instructor: 'Anleitung',
    signatory: 'Unterzeichnende',
    participant: 'Teilnehmende Person',
    auditor: 'Prüfung',
    administrator: 'Administration',
    public: 'Öffentlichkeit',
  },
  {
    'programme-office': 'Programme office',
    'grant-officer': 'Grant authority',
    'district-office': 'District office',
    'committee-member': 'Member of a selecting panel',
    jobcenter: 'Jobcenter',
    provider: 'Provider',
    coach: 'Intensive coach',
    instructor: 'Work instructor',
    signatory: 'Signatory',
    participant: 'Participant',
    auditor: 'Auditor',
    administrator: 'Administrator',
    public: 'Public',
  },
  { participant: 'Sie nehmen teil', coach: 'Ihre Begleitung', jobcenter: 'Jobcenter' },
);

export type RoleName = keyof typeof roleNames;

/** The sentences for actions refused or done; the other sentences stand in `messages/`. */
export const identityMessages = catalogue(
  {
    refusals: {
      'no-such-membership': {
        why: 'Diese Rolle steht Ihnen heute nicht zu.',
        next: 'Wählen Sie eine andere Rolle oder fragen Sie Ihre Administration.',
      },
      'no-such-area': {
        why: 'Für dieses Gebiet ist Ihre Stelle heute nicht zuständig.',
        next: 'Wählen Sie ein anderes Gebiet oder fragen Sie Ihre Administration.',
      },
      'needs-passkey': {
        why: 'Mit einem Anmeldelink legen Sie zuerst Ihren Passkey an; er öffnet dann Ihre Rollen.',
        next: 'Öffnen Sie „Mein Zugang“ und fügen Sie einen Passkey hinzu.',
      },
      'link-not-valid': {
        why: 'Dieser Link gilt nicht mehr.',
        next: 'Starten Sie den Dienst neu; solange nichts eingerichtet ist, gibt er einen neuen Link aus.',
      },
      'already-set-up': {
        why: 'Diese Installation ist schon eingerichtet.',
        next: 'Melden Sie sich an oder bitten Sie die Administration um einen Anmeldelink.',
      },
      'no-such-land': {
        why: 'Dieses Land kann hier nicht eingerichtet werden: Es gibt keine Datei dazu, oder es ist schon da.',
        next: 'Wählen Sie ein anderes Land aus der Liste.',
      },
      'not-a-district': {
        why: 'Das ist weder ein Landkreis noch eine kreisfreie Stadt.',
        next: 'Wählen Sie eine Gebietskörperschaft aus der Liste.',
      },
      'needs-district': {
        why: 'Ein Arbeitskreis und ein Jobcenter gehören zu einer Gebietskörperschaft.',
        next: 'Wählen Sie, zu welcher.',
      },
      'email-taken': {
        why: 'Mit dieser E-Mail-Adresse gibt es schon einen Zugang.',
        next: 'Suchen Sie die Person in der Liste; dort können Sie ihr weitere Rollen geben.',
      },
      'not-yourself': {
        why: 'Sich selbst kann niemand aussperren: Vielleicht gäbe es danach keine Administration mehr.',
        next: 'Bitten Sie eine andere Administration darum.',
      },
      'already-disabled': {
        why: 'Der Zugang ist gesperrt.',
        next: 'Öffnen Sie ihn zuerst wieder, wenn die Person sich anmelden soll.',
      },
      'not-disabled': { why: 'Der Zugang ist schon offen.', next: 'Es ist nichts zu tun.' },
      'role-does-not-fit': {
        why: 'Diese Rolle gibt es in einer Organisation dieser Art nicht.',
        next: 'Wählen Sie eine andere Rolle oder eine andere Organisation.',
      },
      'already-member': {
        why: 'Diese Rolle hat die Person in dieser Organisation zu dieser Zeit schon.',
        next: 'Beenden Sie zuerst die laufende Rolle oder wählen Sie einen späteren Beginn.',
      },
      'ends-before-start': {
        why: 'Der letzte Tag liegt vor dem Beginn der Rolle.',
        next: 'Wählen Sie frühestens den ersten Tag. Soll der Zugang sofort enden, sperren Sie ihn.',
      },
      'ends-earlier-already': {
        why: 'Die Rolle endet schon früher.',
        next: 'Für eine längere Zeit geben Sie die Rolle ab dem Tag danach neu.',
      },
      'only-in-person': {
        why: 'Einen Passkey legt nur die angemeldete Person selbst an.',
        next: 'Melden Sie sich im Browser an und versuchen Sie es dort.',
      },
      'passkey-known': {
        why: 'Dieser Passkey ist hier schon hinterlegt.',
        next: 'Sie können sich damit anmelden. Für ein weiteres Gerät legen Sie dort einen eigenen an.',
      },
      'passkey-not-accepted': {
        why: 'Die Antwort Ihres Geräts passte nicht zur Anfrage, oder sie kam zu spät.',
        next: 'Versuchen Sie es noch einmal.',
      },
      'no-such-organisation': {
        why: 'Diese Organisation gibt es nicht.',
        next: 'Wählen Sie eine aus der Liste.',
      },
      'already-revoked': { why: 'Der API-Zugang ist schon beendet.', next: 'Es ist nichts zu tun.' },
    },
    done: {
      'signed-in': 'Sie sind angemeldet.',
      'signed-out': 'Sie sind abgemeldet.',
      'role-switched': 'Sie handeln jetzt in dieser Rolle.',
      'area-switched': 'Sie handeln jetzt für dieses Gebiet.',
      'set-up':
        'Das System ist eingerichtet. Legen Sie jetzt Ihren Passkey an, sonst kommen Sie nicht wieder herein. Danach richten Sie die Stellen des Landes ein.',
      'organisation-added': 'Die Organisation ist angelegt.',
      'organisation-renamed': 'Der neue Name gilt ab sofort.',
      'account-added': 'Die Person ist angelegt. Geben Sie ihr jetzt eine Rolle und einen Anmeldelink.',
      'account-changed': 'Die Angaben sind gespeichert.',
      'account-disabled': 'Der Zugang ist gesperrt. Alle Sitzungen sind beendet.',
      'account-enabled': 'Der Zugang ist wieder offen.',
      'membership-granted': 'Die Rolle ist gegeben.',
      'member-appointed':
        'Das Mitglied ist berufen. Wer noch keinen Zugang hatte, bekommt den Link zur Anmeldung von der Administration.',
      'appointment-ended': 'Das Ende im Gremium ist festgehalten.',
      'membership-ended': 'Das Ende der Rolle ist gespeichert.',
      'session-ended': 'Die Sitzung ist beendet.',
      'passkey-added': 'Der Passkey ist angelegt. Sie können sich ab jetzt damit anmelden.',
      'passkey-removed': 'Der Passkey ist entfernt.',
      'language-changed': 'Die Sprache ist gespeichert.',
      'token-revoked': 'Der API-Zugang ist beendet.',
    },
  },
  {
    refusals: {
      'no-such-membership': {
        why: 'You do not hold this role today.',
        next: 'Choose another role or ask your administrator.',
      },
      'no-such-area': {
        why: 'Your body does not answer for this area today.',
        next: 'Choose another area or ask your administrator.',
      },
      'needs-passkey': {
        why: 'With a sign-in link you first make your passkey; it then opens your roles.',
        next: 'Open "My account" and add a passkey.',
      },
      'link-not-valid': {
        why: 'This link is no longer valid.',
        next: 'Start the service again; as long as nothing is set up it prints a new link.',
      },
      'already-set-up': {
        why: 'This installation is set up already.',
        next: 'Sign in, or ask the administrator for a sign-in link.',
      },
      'no-such-land': {
        why: 'This Land cannot be set up here: there is no file of it, or it is there already.',
        next: 'Choose another Land from the list.',
      },
      'not-a-district': {
        why: 'This is neither a district nor an independent city.',
        next: 'Choose a district from the list.',
      },
      'needs-district': {
        why: 'A committee and a Jobcenter belong to a district.',
        next: 'Choose to which one.',
      },
      'email-taken': {
        why: 'There is an account with this e-mail address already.',
        next: 'Look for the person in the list; there you can grant further roles.',
      },
      'not-yourself': {
        why: 'Nobody can lock themselves out: there might be no administrator left.',
        next: 'Ask another administrator to do it.',
      },
      'already-disabled': {
        why: 'The access is closed.',
        next: 'Open it again first, if the person is to sign in.',
      },
      'not-disabled': { why: 'The access is open already.', next: 'There is nothing to do.' },
      'role-does-not-fit': {
        why: 'An organisation of this kind does not have this role.',
        next: 'Choose another role or another organisation.',
      },
      'already-member': {
        why: 'The person holds this role in this organisation at this time already.',
        next: 'End the running role first or choose a later start.',
      },
      'ends-before-start': {
        why: 'The last day lies before the start of the role.',
        next: 'Choose the first day at the earliest. To end the access at once, close it.',
      },
      'ends-earlier-already': {
        why: 'The role ends earlier already.',
        next: 'For a longer time grant the role anew from the day after.',
      },
      'only-in-person': {
        why: 'Only the person signed in can make a passkey.',
        next: 'Sign in with a browser and try it there.',
      },
      'passkey-known': {
        why: 'This passkey is known here already.',
        next: 'You can sign in with it. For another device make one there.',
      },
      'passkey-not-accepted': {
        why: 'The answer of your device did not fit the request, or it came too late.',
        next: 'Please try again.',
      },
      'no-such-organisation': {
        why: 'There is no such organisation.',
        next: 'Choose one from the list.',
      },
      'already-revoked': { why: 'The API token is ended already.', next: 'There is nothing to do.' },
    },
    done: {
      'signed-in': 'You are signed in.',
      'signed-out': 'You are signed out.',
      'role-switched': 'You now act in this role.',
      'area-switched': 'You now act for this area.',
      'set-up':
        'The system is set up. Now make your passkey, or you will not get in again. Then set up the bodies of the Land.',
      'organisation-added': 'The organisation is added.',
      'organisation-renamed': 'The new name holds from now on.',
      'account-added': 'The person is added. Now grant a role and make a sign-in link.',
      'account-changed': 'The details are saved.',
      'account-disabled': 'The access is closed. All sessions are ended.',
      'account-enabled': 'The access is open again.',
      'membership-granted': 'The role is granted.',
      'member-appointed':
        'The member is appointed. Whoever had no account yet gets the link to sign in from the administrator.',
      'appointment-ended': 'The end in the panel is kept.',
      'membership-ended': 'The end of the role is saved.',
      'session-ended': 'The session is ended.',
      'passkey-added': 'The passkey is made. From now on you can sign in with it.',
      'passkey-removed': 'The passkey is removed.',
      'language-changed': 'The language is saved.',
      'token-revoked': 'The API token is ended.',
    },
  },
);
