import { PageHeader } from '../ui/page-header.tsx';
import { Panel } from '../ui/panel.tsx';

type Props = { title: string; about?: React.ReactNode; children: React.ReactNode; after?: React.ReactNode };

/** A page with one short form. */
export function NarrowPage({ title, about, children, after }: Props) {
  return (
    <div className="mx-auto max-w-[28rem] py-6 max-tablet:py-2">
      <PageHeader title={title} about={about} />
      <Panel as="div" lifted>
        {children}
      </Panel>
      {after && <div className="mt-5 space-y-2 text-muted">{after}</div>}
    </div>
  );
}
