import { Clock, EyeOff, Ruler } from 'lucide';
import { Avatar } from '#app/components/ui/avatar.tsx';
import { Breadcrumbs } from '#app/components/ui/breadcrumbs.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Progress } from '#app/components/ui/meter.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SkeletonRows } from '#app/components/ui/skeleton.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { Tabs } from '#app/components/ui/tabs.tsx';
import { Tag } from '#app/components/ui/tag.tsx';
import { Section } from './section.tsx';

const months = [
  { month: 'Sep 2026', days: 10, n: 790 },
  { month: 'Oct 2026', days: 9, n: 905 },
  { month: 'Nov 2026', days: 8, n: 1086 },
];

/** Nothing here, loading, news, and lists. */
export function StateParts() {
  return (
    <>
      <Section title="Nothing here yet">
        <EmptyState title="No saved jobs" actions={<Button type="button">Search jobs</Button>}>
          Save a job to compare pay and travel time side by side. Saving is private.
        </EmptyState>
      </Section>
      <Section title="Loading, same height as what comes">
        <SkeletonRows rows={2} />
      </Section>
      <Section title="Long tasks">
        <div className="grid grid-cols-2 gap-8 max-tablet:grid-cols-1">
          <Progress value={0.58} label="Finding facts" />
          <Progress value={null} label="Waiting" />
        </div>
      </Section>
      <Section title="Notices">
        <div className="space-y-2.5">
          <Notice>Something to know.</Notice>
          <Notice tone="caution">Not sure. Two dates stand on this line.</Notice>
          <Notice tone="negative">Not saved. Someone changed this note at 09:12.</Notice>
          <Notice tone="positive">Offer accepted.</Notice>
        </div>
      </Section>
      <Section title="Tags, people, ways">
        <div className="mb-4 flex flex-wrap items-center gap-2.5">
          <Tag icon={Ruler}>Answered by rules</Tag>
          <Tag tone="line">Not taken forward</Tag>
          <Tag tone="accent" icon={EyeOff}>
            Blind mode
          </Tag>
          <Tag tone="positive">Offer accepted</Tag>
          <Tag tone="caution" icon={Clock}>
            3 days late
          </Tag>
          <Tag tone="negative">Refused</Tag>
          <Tag tone="solid">Line 23</Tag>
          <Avatar name="Mira Adeyemi" accent />
          <Avatar name="Nordlicht Netz" square />
        </div>
        <Breadcrumbs way={[{ label: 'Postings', to: '/style-guide' }, { label: 'Data engineer' }]} />
        <Tabs
          label="Views"
          className="w-fit"
          tabs={[
            { to: '?view=board', label: 'Board', current: true },
            { to: '?view=table', label: 'Table', current: false },
          ]}
        />
      </Section>
      <Section title="Table">
        <Table
          caption="Wait for a first answer"
          rows={months}
          rowKey={(row) => row.month}
          columns={[
            { key: 'month', label: 'Month', cell: (row) => row.month },
            { key: 'days', label: 'Median days', number: true, cell: (row) => row.days },
            { key: 'n', label: 'Applications', number: true, cell: (row) => row.n },
          ]}
        />
      </Section>
    </>
  );
}
