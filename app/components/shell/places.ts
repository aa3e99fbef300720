import {
  Bell,
  BellPlus,
  BrainCircuit,
  Briefcase,
  Building2,
  ClipboardCheck,
  FileText,
  House,
  ListChecks,
  Mail,
  Search,
  ShieldAlert,
  Star,
  Wrench,
} from 'lucide';
import type { TextKey } from '#app/i18n/keys.ts';
import type { User } from '#app/lib/shapes.ts';
import type { IconNode } from '../ui/icon.tsx';

export type Place = {
  to: string;
  label: TextKey;
  short?: TextKey;
  icon: IconNode;
  end?: boolean;
  local?: boolean;
};

const home: Place = { to: '/home', label: 'shell.home', icon: House };
const news: Place = { to: '/notifications', label: 'shell.notifications', icon: Bell };
const outbox: Place = { to: '/outbox', label: 'shell.outbox', icon: Mail, local: true };

/** Where each hat goes, in order; the first four stand in the bottom bar of a phone. */
export const places: Record<User['role'], Place[]> = {
  candidate: [
    home,
    { to: '/jobs', label: 'shell.jobs', icon: Search },
    { to: '/applications', label: 'shell.applications', short: 'shell.applied', icon: ListChecks },
    { to: '/profile', label: 'shell.profile', short: 'shell.cv', icon: FileText },
    { to: '/alerts', label: 'shell.alerts', icon: BellPlus },
    { to: '/companies', label: 'shell.companies', icon: Building2 },
  ],
  recruiter: [
    home,
    { to: '/hiring', label: 'shell.postings', short: 'shell.postingsShort', icon: Briefcase },
    { to: '/hiring/company', label: 'shell.company', short: 'shell.companyShort', icon: Building2 },
    { to: '/jobs', label: 'shell.jobs', icon: Search },
  ],
  admin: [
    home,
    { to: '/admin/postings', label: 'shell.toCheck', short: 'shell.check', icon: ClipboardCheck },
    { to: '/admin/tasks', label: 'shell.tasks', short: 'shell.tasksShort', icon: Wrench },
    { to: '/admin/quarantine', label: 'shell.quarantine', icon: ShieldAlert },
    { to: '/admin/featured', label: 'shell.featured', icon: Star },
    { to: '/admin/ai', label: 'shell.ai', icon: BrainCircuit },
    { to: '/jobs', label: 'shell.jobs', icon: Search },
    { to: '/companies', label: 'shell.companies', icon: Building2 },
  ],
};

export const extras: Place[] = [news, outbox];

/** The place a path belongs to: the longest that it begins with. */
export function currentPlace(all: Place[], path: string): Place | undefined {
  return all
    .filter(
      ({ to }) => path === to || path.startsWith(`${to}/`) || (to === '/profile' && path.startsWith('/cvs')),
    )
    .sort((a, b) => b.to.length - a.to.length)[0];
}
