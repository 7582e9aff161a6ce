package dk.samspil.portal.forms;

import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A form of this release that names a view the database lacks stops the portal at its start, not a caseworker later. */
@Component
class FormViewsCheck implements InitializingBean {

    private static final String FORMS = "classpath*:forms/*/*.form";

    private final ResourcePatternResolver classpath;
    private final FormViews views;
    private final JsonMapper json;

    FormViewsCheck(ResourcePatternResolver classpath, FormViews views, JsonMapper json) {
        this.classpath = classpath;
        this.views = views;
        this.json = json;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        for (Resource form : classpath.getResources(FORMS)) {
            byte[] content = form.getContentAsByteArray();
            if (content.length > 0) {
                require(form.getFilename(), FormDefinition.of(json.readTree(content)));
            }
        }
    }

    /** @throws IllegalStateException naming the form and every view that is missing */
    void require(String name, FormDefinition form) {
        List<String> missing = views.missing(form);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Form " + name + " names views that schema casework lacks: " + missing);
        }
    }
}
