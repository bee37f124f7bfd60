import type { Diagnosis, Finding } from '../core/engine.ts';
import type { TabReport } from '../messages/protocol.ts';

const NO_FINDING: Finding = {
  rule: 'cause-not-told',
  cause: 'unknown',
  confidence: 'possible',
  audience: 'visitor',
  evidence: [],
  sign: null,
  values: {},
  actions: [],
  sources: [],
};

const NO_DIAGNOSIS: Diagnosis = {
  exchangeId: '',
  status: 0,
  silent: false,
  client: 'page',
  responder: { id: 'unknown', confidence: 'possible' },
  findings: [],
  notChecked: [],
  tokens: [],
};

/**
 * A report with every field in its place. What is kept of a tab may have been written before an update of Readmit: what
 * it lacks must not keep the rest from being shown.
 */
export function completeReport(report: TabReport): TabReport {
  return {
    ...report,
    rowTexts: report.rowTexts ?? {},
    diagnosis: report.diagnosis == null ? null : complete(report.diagnosis),
    failures: (report.failures ?? []).map((group) => ({
      ...group,
      diagnosis: complete(group.diagnosis ?? NO_DIAGNOSIS),
    })),
  };
}

function complete(diagnosis: Diagnosis): Diagnosis {
  const whole: Diagnosis = { ...NO_DIAGNOSIS, ...withoutGaps(diagnosis) };
  return {
    ...whole,
    findings: whole.findings.map((finding) => ({ ...NO_FINDING, ...withoutGaps(finding) })),
  };
}

function withoutGaps(whole: object): Partial<Finding & Diagnosis> {
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value != null));
}
