package org.waymark.core.persist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.waymark.core.JourneyException;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/** Opens, saves, splits and joins the files of portfolios. */
public final class PortfolioFiles {

    private static final Map<Object, Object> OPTIONS = Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
            XMLResource.OPTION_LINE_WIDTH, 1, XMLResource.OPTION_ENCODING, "UTF-8");

    private PortfolioFiles() {
    }

    /**
     * Opens a portfolio by its root file or by one of its journey files.
     *
     * @throws JourneyException if the file cannot be read or is no portfolio
     */
    public static PortfolioDocument load(Path file) throws JourneyException {
        ResourceSet set = resourceSet();
        Path root = file.toAbsolutePath().normalize();
        try {
            Resource resource = set.createResource(URI.createFileURI(root.toString()));
            resource.load(OPTIONS);
            if (resource.getContents().get(0) instanceof Journey journey) {
                Portfolio portfolio = journey.getPortfolio();
                Path rootFile = Path.of(portfolio.eResource().getURI().toFileString());
                EcoreUtil.resolveAll(set);
                return new PortfolioDocument(set, portfolio, rootFile, journey, List.of());
            }
            EcoreUtil.resolveAll(set);
            return new PortfolioDocument(set, (Portfolio) resource.getContents().get(0), root, null, List.of());
        } catch (IOException | RuntimeException e) {
            throw new JourneyException(file + ": " + e.getMessage(), e);
        }
    }

    /** A new document for a portfolio that is in memory only; the first save writes the file. */
    public static PortfolioDocument create(Path rootFile, Portfolio portfolio) {
        ResourceSet set = resourceSet();
        Path root = rootFile.toAbsolutePath().normalize();
        if (portfolio.getFormatVersion() == null) {
            portfolio.setFormatVersion("1.0");
        }
        set.createResource(URI.createFileURI(root.toString())).getContents().add(portfolio);
        return new PortfolioDocument(set, portfolio, root, null, List.of());
    }

    /**
     * Writes the files whose text has changed, all of them or none.
     *
     * @throws JourneyException if a file cannot be written; everything on disk is as it was
     */
    public static void save(PortfolioDocument document) throws JourneyException {
        for (Resource resource : document.resourceSet().getResources()) {
            try {
                resource.save(OPTIONS);
            } catch (IOException e) {
                throw new JourneyException(e.getMessage(), e);
            }
        }
    }

    private static ResourceSet resourceSet() {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(CjmPackage.eNS_URI, CjmPackage.eINSTANCE);
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION,
                (Resource.Factory) CjmResource::new);
        return set;
    }
}
