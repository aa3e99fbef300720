/** The prefix of an inference profile (`eu.anthropic…`), and the regions that have it. */
const REGIONS_OF = new Map([
  ['us', /^(us-(?!gov)|ca-)/],
  ['us-gov', /^us-gov-/],
  ['eu', /^eu-/],
  ['apac', /^(ap|me|il)-/],
  ['jp', /^ap-northeast-/],
  ['au', /^ap-southeast-/],
  ['ca', /^ca-/],
]);

/** The last part of an ARN of something that the lists name, such as `…:inference-profile/eu.anthropic…`. */
export const idOf = (model: string): string =>
  /^arn:.*:(?:inference-profile|foundation-model)\/(.+)$/.exec(model)?.[1] ?? model;

/** An ARN of something of one's own (a provisioned model, an application's profile), which no list here names. */
export const isOwn = (model: string): boolean => model.startsWith('arn:') && idOf(model) === model;

/** Whether a model's name says that it is asked in other regions than this. */
export function isElsewhere(model: string, region: string): boolean {
  const [, arnRegion] = /^arn:[^:]*:bedrock:([^:]*):/.exec(model) ?? [];
  if (arnRegion && arnRegion !== region) return true;
  const [, prefix] = /^([a-z-]+)\./.exec(idOf(model)) ?? [];
  const regions = REGIONS_OF.get(prefix ?? '');
  return regions !== undefined && !regions.test(region);
}
