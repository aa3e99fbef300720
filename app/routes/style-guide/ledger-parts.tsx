import { Marked } from '#app/components/ui/evidence.tsx';
import { FitBand } from '#app/components/ui/fit-band.tsx';
import { Ledger } from '#app/components/ui/ledger.tsx';
import { Panel } from '#app/components/ui/panel.tsx';
import { Segments } from '#app/components/ui/segments.tsx';
import { StageLine } from '#app/components/ui/stage-line.tsx';
import { Tally } from '#app/components/ui/tally.tsx';
import { Section } from './section.tsx';

const steps = ['Received', 'Read', 'Interview set', 'Interviewed', 'Offer'];

/** The four devices: flare, ledger, tally, ochre. */
export function LedgerParts() {
  return (
    <>
      <Section title="Ledger and band">
        <Panel as="div">
          <div className="mb-4 flex items-start gap-6">
            <p className="display text-4xl leading-none">75</p>
            <FitBand score={75} range={[71, 79]} axis className="flex-1" />
          </div>
          <Ledger
            label="Points by factor"
            outOf={(points, of) => `${points} of ${of}`}
            lines={[
              {
                key: 'a',
                name: 'Python',
                kind: 'must',
                evidence: 'Asked level 3. Yours is 3.',
                points: 58,
                of: 58,
              },
              {
                key: 'b',
                name: 'SQL',
                kind: 'must',
                evidence: 'Asked level 3. Yours is 2.',
                points: 17,
                of: 34,
              },
              {
                key: 'c',
                name: 'Time-series databases',
                kind: 'nice',
                evidence: 'Not on your CV.',
                points: 0,
                of: 8,
              },
            ]}
            sum={{ name: 'Sum', evidence: '3 factors. Nothing else counts.', points: 75, of: 100 }}
          />
        </Panel>
      </Section>
      <Section title="Tally, segments, stages">
        <div className="grid grid-cols-3 gap-8 max-tablet:grid-cols-1">
          <div className="space-y-3">
            <Tally days={10} passed={2} label="Day 2 of 10" />
            <Tally days={7} passed={10} label="3 days late" />
            <Tally days={10} passed={0} wide label="10 promised days" />
          </div>
          <div className="space-y-4">
            <Segments steps={steps} now={2} label="Interview set, 3 of 5" />
            <Segments steps={steps} now={1} named label="Read, 2 of 5" />
          </div>
          <StageLine steps={['Open', 'Sections', 'Facts', 'Your check']} now={2} label="Steps of reading" />
        </div>
      </Section>
      <Section title="Evidence, and names of any script">
        <p>
          <Marked
            pieces={[
              { text: '04/2020 – 02/2021, ', hit: false },
              { text: 'ab 06/2021 Teilzeit', hit: true },
            ]}
          />
        </p>
        <h3 dir="auto">محمد عبد الرحمن الأنصاري</h3>
        <h3 dir="auto" className="max-w-48">
          Maximilian-Alexander von Hohenstaufen-Wittelsbach
        </h3>
      </Section>
    </>
  );
}
