package dk.samspil.portal.reference;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Danish for everyone who does not ask for English. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    private static final Locale DANISH = Locale.of("da");

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(DANISH, Locale.ENGLISH));
        resolver.setDefaultLocale(DANISH);
        return resolver;
    }
}
