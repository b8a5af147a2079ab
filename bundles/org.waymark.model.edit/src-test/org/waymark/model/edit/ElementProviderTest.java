package org.waymark.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.AdapterFactoryItemDelegator;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.text.FeatureSection;
import org.waymark.core.text.Labels;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.provider.CjmItemProviderAdapterFactory;

/** Every tool on EMF.Edit shows elements as Waymark does. */
class ElementProviderTest {

    private static final Path SAMPLES = Path.of("../../samples");
    private final Locale usual = Locale.getDefault();
    private final CjmItemProviderAdapterFactory factory = new CjmItemProviderAdapterFactory();
    private final AdapterFactoryItemDelegator shown = new AdapterFactoryItemDelegator(factory);

    @AfterEach
    void language() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact-centre.cjm", "airline-gate.cjm", "cosmetics-till-ru.cjm", "retail-loan-ru.cjm",
            "telecom/telecom-cross-sell.cjm"})
    void everyElementOfASampleIsCalledAndDrawnAsInWaymark(String sample) throws Exception {
        Portfolio portfolio = PortfolioFiles.load(SAMPLES.resolve(sample)).portfolio();
        List<EObject> all = new ArrayList<>(List.of(portfolio));
        portfolio.eAllContents().forEachRemaining(all::add);
        assertTrue(all.size() > 100);
        for (EObject element : all) {
            assertEquals(Labels.in(Locale.getDefault()).summary(element), shown.getText(element));
            try (InputStream svg = ((URL) shown.getImage(element)).openStream()) {
                assertTrue(new String(svg.readAllBytes(), StandardCharsets.UTF_8).contains("<svg"));
            }
        }
        Set<Object> children = new HashSet<>(shown.getChildren(portfolio));
        assertTrue(children.containsAll(portfolio.eContents()));
    }

    @ParameterizedTest
    @CsvSource({"en, Moment, General", "ru, Момент, Основное"})
    void propertiesHaveTheirTitleExplanationAndGroup(String language, String title, String group) {
        Locale.setDefault(Locale.forLanguageTag(language));
        ModelTexts texts = ModelTexts.of(Locale.getDefault());
        Set<String> seen = new HashSet<>();
        for (var classifier : CjmPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                EObject element = EcoreUtil.create(type);
                for (IItemPropertyDescriptor property : shown.getPropertyDescriptors(element)) {
                    EStructuralFeature feature = (EStructuralFeature) property.getFeature(element);
                    assertEquals(texts.title(feature), property.getDisplayName(element));
                    assertEquals(texts.explanation(feature), property.getDescription(element));
                    assertEquals(FeatureSection.of(feature).title(Locale.getDefault()), property.getCategory(element));
                    seen.add(property.getDisplayName(element));
                    seen.add(property.getCategory(element));
                }
            }
        }
        assertTrue(seen.contains(group), seen::toString);
        assertTrue(seen.stream().anyMatch(name -> name.startsWith(title)), seen::toString);
    }

    @Test
    void everyFeatureIsInExactlyOneGroup() {
        Set<EStructuralFeature> grouped = new HashSet<>();
        for (FeatureSection section : FeatureSection.values()) {
            section.features().forEach(feature -> assertTrue(grouped.add(feature), feature.getName()));
        }
        for (var classifier : CjmPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    assertTrue(grouped.contains(feature) || feature == CjmPackage.Literals.JOURNEY__PORTFOLIO,
                            feature.getName());
                }
            }
        }
    }

    @Test
    void aChildIsCreatedByTheMenuOfAnyEmfEditor() {
        Stage stage = CjmFactory.eINSTANCE.createStage();
        AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(factory, new BasicCommandStack());
        List<String> offered = new ArrayList<>();
        for (Object each : domain.getNewChildDescriptors(stage, null)) {
            CommandParameter child = (CommandParameter) each;
            CreateChildCommand create = (CreateChildCommand) CreateChildCommand.create(domain, stage, child, List.of());
            offered.add(create.getText());
            assertFalse(create.getText().isBlank());
            if (child.getFeature() == CjmPackage.Literals.STAGE__TOUCHPOINTS) {
                domain.getCommandStack().execute(create);
            }
        }
        assertEquals(1, stage.getTouchpoints().size());
        ModelTexts texts = ModelTexts.of(Locale.getDefault());
        assertTrue(offered.contains(texts.title(CjmPackage.Literals.STAGE__TOUCHPOINTS) + ": "
                + texts.title(CjmPackage.Literals.TOUCHPOINT)), offered::toString);
    }
}
