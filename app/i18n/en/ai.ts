/** What stands in the way of a model, and what to do about it. */
export const ai = {
  problem: {
    ollama: {
      unreachable: 'Nobody answers at {{host}}. Start Ollama there: ollama serve',
      overloaded:
        'Ollama at {{host}} has too much to do, or too little memory for {{model}}. Try again in a moment, or choose a smaller model.',
      throttled: 'Ollama at {{host}} was asked too often. Try again in a moment.',
      broken:
        'The answer of {{model}} broke off or was no answer. Try again; if it happens often, update Ollama at {{host}}.',
      timeout: '{{model}} took too long. Give it more time, or choose a smaller model.',
      model_missing: 'Ollama at {{host}} has no model {{model}}. Run: ollama pull {{model}}',
      credentials: 'Ollama at {{host}} does not know who asks. Sign in there: ollama signin',
      region: 'Ollama knows no regions. Check the address {{host}}.',
      not_allowed:
        '{{model}} does not run at {{host}} itself, or may not be used there. Choose a model that runs there, or allow models that answer elsewhere.',
      too_long: 'This is too long for {{model}}. Shorten it, or give the model a larger context window.',
      refused:
        'What listens at {{host}} does not take this question to {{model}}. Check that it is Ollama, update it, or choose another model.',
    },
    bedrock: {
      unreachable:
        'Bedrock in {{region}} does not answer. Check the network, and what stands between this machine and AWS.',
      overloaded: 'Bedrock in {{region}} cannot answer with {{model}} just now. Try again in a moment.',
      throttled:
        'Bedrock in {{region}} takes no more questions to {{model}} for now. Wait a moment, or ask AWS for a higher quota.',
      broken: 'The answer of {{model}} broke off or was no answer. Try again.',
      timeout: '{{model}} took too long. Give it more time, or choose a smaller model.',
      model_missing:
        'Bedrock in {{region}} has no model that is asked as {{model}}. Choose one from its list; many have names that begin with a part of the world, such as eu.anthropic.',
      credentials:
        'Bedrock in {{region}} does not know the credentials. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, a profile or a role, or AWS_BEARER_TOKEN_BEDROCK.',
      region:
        '{{model}} cannot be asked in the region {{region}}. Set AWS_REGION to one that has it, such as eu-central-1, or choose a model of that region.',
      not_allowed:
        'These credentials may not use {{model}} in {{region}}. Allow them bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream, and request access to the model in the AWS console.',
      too_long: 'This is too long for {{model}}. Shorten it, or choose a model that takes more.',
      refused: 'Bedrock in {{region}} does not take this question to {{model}}. Choose another model.',
    },
  },
};
