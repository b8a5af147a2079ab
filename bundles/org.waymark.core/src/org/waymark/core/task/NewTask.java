package org.waymark.core.task;

import java.util.Locale;

import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.templates.Template;
import org.waymark.core.templates.Templates;

/**
 * Creates a portfolio from a template.
 *
 * @param template the template
 * @param locale language of names and texts
 * @param target destination
 */
public record NewTask(Template template, Locale locale, NewFile target) implements Task<PortfolioDocument> {

    /** @return the saved portfolio */
    @Override
    public Outcome<PortfolioDocument> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> {
            progress.check();
            return target.save(Templates.create(template, locale));
        });
    }
}
