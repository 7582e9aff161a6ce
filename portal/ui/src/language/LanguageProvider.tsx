import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../time/clock';
import { da } from './da';
import { en } from './en';
import { LanguageContext } from './language';

const STORED = 'samspil.language';
const TEXTS = { da, en };

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(STORED) === 'en' ? 'en' : 'da'));
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(STORED, language);
  }, [language]);
  const choice = useMemo(() => ({ language, texts: TEXTS[language], choose: setLanguage }), [language]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}
