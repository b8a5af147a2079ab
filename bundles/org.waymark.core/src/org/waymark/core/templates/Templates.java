package org.waymark.core.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Portfolio;

/** The list of all templates, used by the command line and the wizard. The first one is the default. */
public final class Templates {

    private static final List<Template> ALL = List.of(new Template("basic"),
            new Template("retail-purchase"),
            new Template("b2b-onboarding"),
            new Template("bank-account"),
            new Template("contact-centre"),
            new Template("saas-trial"),
            new Template("patient-visit"),
            new Template("employee-journey"),
            new Template("service-blueprint"),
            new Template("blank"));

    private Templates() {
    }

    public static List<Template> all() {
        return ALL;
    }

    public static Optional<Template> byId(String id) {
        return ALL.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /**
     * Creates a portfolio with the content of a template. It is not in a document yet. Its elements have no ids, so two
     * portfolios made from the same template share none.
     *
     * @param language language of names and texts: Russian, or English for anything else
     */
    public static Portfolio create(Template template, Locale language) {
        String file = template.id() + ("ru".equals(language.getLanguage()) ? "_ru.cjm" : "_en.cjm");
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(CjmPackage.eNS_URI, CjmPackage.eINSTANCE);
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI(file));
        resources.getResources().add(resource);
        try (InputStream in = Templates.class.getResourceAsStream(file)) {
            resource.load(in, Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
        } catch (IOException e) {
            // the file is part of the program
            throw new UncheckedIOException(e);
        }
        return EcoreUtil.copy((Portfolio) resource.getContents().getFirst());
    }
}
