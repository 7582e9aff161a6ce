import type { Coded, Referral } from '../api/types';
import { useTexts } from '../language/language';
import { useNow } from '../time/useNow';
import { Bounces } from './Bounces';

/** One referral in the order a caseworker reads it: the citizen's wish first, then the matter, then who sent it. */
export function ReferralFacts({ referral }: { referral: Referral }) {
  const texts = useTexts();
  const now = useNow();
  const { referral: words } = texts;
  const sender = [referral.referrerName, referral.referrerOrganisation].filter(Boolean).join(', ');
  return (
    <>
      <dl className="facts">
        {referral.wish && <Fact term={words.wish} text={referral.wish} quote />}
        <Fact term={words.matter} text={referral.matter} quote />
        {referral.urgencyName && <Fact term={words.urgency} text={referral.urgencyName} />}
        <Fact term={words.received} text={texts.moment(referral.receivedAt, now)} />
        <Codes term={words.needs} codes={referral.needs} />
        <Codes term={words.signs} codes={referral.signs} />
        <Fact term={words.from} text={sender === '' ? referral.sourceName : `${sender} (${referral.sourceName})`} />
        {referral.referrerPhone && <Fact term={words.phone} text={referral.referrerPhone} />}
        <Fact term={words.agreed} text={referral.agreed ? words.yes : words.no} />
      </dl>
      <Bounces bounces={referral.bounces} />
    </>
  );
}

function Fact({ term, text, quote = false }: { term: string; text: string; quote?: boolean }) {
  return (
    <div className={quote ? 'wide' : undefined}>
      <dt>{term}</dt>
      <dd className={quote ? 'quote' : undefined}>{text}</dd>
    </div>
  );
}

function Codes({ term, codes }: { term: string; codes: Coded[] }) {
  const { noneGiven } = useTexts().referral;
  return (
    <div>
      <dt>{term}</dt>
      <dd lang="da">{codes.length === 0 ? noneGiven : codes.map(({ name }) => name).join(', ')}</dd>
    </div>
  );
}
