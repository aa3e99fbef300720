import type { ai as en } from '../en/ai.ts';
import type { SameKeys } from '../keys.ts';

export const ai: SameKeys<typeof en> = {
  problem: {
    ollama: {
      unreachable: 'Unter {{host}} antwortet niemand. Starten Sie Ollama dort: ollama serve',
      overloaded:
        'Ollama unter {{host}} hat zu viel zu tun oder zu wenig Speicher für {{model}}. Versuchen Sie es gleich noch einmal, oder wählen Sie ein kleineres Modell.',
      throttled: 'Ollama unter {{host}} wurde zu oft gefragt. Versuchen Sie es gleich noch einmal.',
      broken:
        'Die Antwort von {{model}} brach ab oder war keine. Versuchen Sie es noch einmal; geschieht es oft, aktualisieren Sie Ollama unter {{host}}.',
      timeout: '{{model}} brauchte zu lange. Geben Sie ihm mehr Zeit, oder wählen Sie ein kleineres Modell.',
      model_missing: 'Ollama unter {{host}} hat kein Modell {{model}}. Führen Sie aus: ollama pull {{model}}',
      credentials: 'Ollama unter {{host}} weiß nicht, wer fragt. Melden Sie sich dort an: ollama signin',
      region: 'Ollama kennt keine Regionen. Prüfen Sie die Adresse {{host}}.',
      not_allowed:
        '{{model}} läuft nicht unter {{host}} selbst oder darf dort nicht benutzt werden. Wählen Sie ein Modell, das dort läuft, oder erlauben Sie Modelle, die anderswo antworten.',
      too_long:
        'Das ist zu lang für {{model}}. Kürzen Sie es, oder geben Sie dem Modell ein größeres Kontextfenster.',
      refused:
        'Was unter {{host}} läuft, nimmt diese Frage an {{model}} nicht an. Prüfen Sie, ob es Ollama ist, aktualisieren Sie es, oder wählen Sie ein anderes Modell.',
    },
    bedrock: {
      unreachable:
        'Bedrock in {{region}} antwortet nicht. Prüfen Sie das Netz, und was zwischen diesem Rechner und AWS steht.',
      overloaded:
        'Bedrock in {{region}} kann gerade nicht mit {{model}} antworten. Versuchen Sie es gleich noch einmal.',
      throttled:
        'Bedrock in {{region}} nimmt im Moment keine weiteren Fragen an {{model}} an. Warten Sie etwas, oder bitten Sie AWS um ein höheres Kontingent.',
      broken: 'Die Antwort von {{model}} brach ab oder war keine. Versuchen Sie es noch einmal.',
      timeout: '{{model}} brauchte zu lange. Geben Sie ihm mehr Zeit, oder wählen Sie ein kleineres Modell.',
      model_missing:
        'Bedrock in {{region}} hat kein Modell, das als {{model}} gefragt wird. Wählen Sie eines aus der Liste; viele Namen beginnen mit einem Teil der Welt, etwa eu.anthropic.',
      credentials:
        'Bedrock in {{region}} kennt die Zugangsdaten nicht. Setzen Sie AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY, ein Profil oder eine Rolle, oder AWS_BEARER_TOKEN_BEDROCK.',
      region:
        '{{model}} kann in der Region {{region}} nicht gefragt werden. Setzen Sie AWS_REGION auf eine, die es hat, etwa eu-central-1, oder wählen Sie ein Modell dieser Region.',
      not_allowed:
        'Diese Zugangsdaten dürfen {{model}} in {{region}} nicht benutzen. Erlauben Sie ihnen bedrock:InvokeModel und bedrock:InvokeModelWithResponseStream, und beantragen Sie in der AWS-Konsole Zugang zu dem Modell.',
      too_long:
        'Das ist zu lang für {{model}}. Kürzen Sie es, oder wählen Sie ein Modell, das mehr aufnimmt.',
      refused:
        'Bedrock in {{region}} nimmt diese Frage an {{model}} nicht an. Wählen Sie ein anderes Modell.',
    },
  },
};
