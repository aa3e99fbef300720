/** What a scan found. The first four are refused; the last is noted, since it only acts where it is opened. */
export type FindingKey = 'cv.malware' | 'cv.program' | 'cv.macros' | 'cv.two_files' | 'cv.active_content';
export type Finding = { key: FindingKey; params: Record<string, string> };

export const malware = (name: string): Finding => ({ key: 'cv.malware', params: { name } });
export const finding = (key: Exclude<FindingKey, 'cv.malware'>): Finding => ({ key, params: {} });
