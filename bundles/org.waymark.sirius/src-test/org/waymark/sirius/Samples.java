package org.waymark.sirius;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.waymark.core.persist.CjmResourceFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/** The samples, opened by plain EMF as Sirius opens them. */
final class Samples {

    static final List<String> ALL = List.of("contact-centre.cjm", "airline-gate.cjm", "cosmetics-till-ru.cjm",
            "retail-loan-ru.cjm", "telecom/telecom-cross-sell.cjm");

    private Samples() {
    }

    static Portfolio open(String sample) throws IOException {
        ResourceSet set = new ResourceSetImpl();
        CjmResourceFactory.register(set);
        Path file = Path.of("../../samples").resolve(sample).toRealPath();
        return (Portfolio) set.getResource(URI.createFileURI(file.toString()), true).getContents().getFirst();
    }

    static Journey late() throws IOException {
        return open("contact-centre.cjm").getJourneys().getFirst();
    }
}
