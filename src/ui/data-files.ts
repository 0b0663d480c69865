/** The files of data that can be downloaded: the name of each, and the kind of records in it. */
export const dataFiles = [
  { file: 'sluzby', kind: 'services' },
  { file: 'poskytovatele', kind: 'organizations' },
  { file: 'plany', kind: 'plans' },
  { file: 'pracovni-skupiny', kind: 'workingGroups' },
  { file: 'projekty', kind: 'projects' },
] as const;
