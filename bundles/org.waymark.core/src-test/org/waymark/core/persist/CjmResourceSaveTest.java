package org.waymark.core.persist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.persist.PersistFixture.portfolio;
import static org.waymark.core.persist.PersistFixture.savedSplitBank;
import static org.waymark.core.persist.PersistFixture.text;
import static org.waymark.core.persist.PersistFixture.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.file.FolderLock;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Portfolio;

/** Saves by a tool on EMF beside other programs: nothing is overwritten unasked, and nothing half is written. */
@ExtendWith(EnglishMessages.class)
class CjmResourceSaveTest {

    @TempDir
    private Path folder;
    private final ResourceSet set = new ResourceSetImpl();

    @BeforeEach
    void plainEmf() {
        CjmResourceFactory.register(set);
    }

    private Resource open(Path file) {
        return set.getResource(URI.createFileURI(file.toString()), true);
    }

    private Portfolio portfolioIn(Path file) {
        return (Portfolio) open(file).getContents().getFirst();
    }

    private void saveAll() throws IOException {
        for (Resource resource : set.getResources()) {
            resource.save(Map.of());
        }
    }

    @Test
    void aFileThatAnotherProgramChangedIsNotOverwrittenUnasked() throws Exception {
        savedSplitBank(folder);
        Path root = folder.resolve("root.cjm");
        Portfolio portfolio = portfolioIn(root);
        String foreign = text(root).replace("Retail bank", "Bank of tomorrow");
        write(root, foreign);
        portfolio.setName("My bank");
        IOException refused = assertThrows(IOException.class, () -> portfolio.eResource().save(Map.of()));
        assertTrue(refused.getMessage().contains("Changed by another program"), refused.getMessage());
        assertEquals(foreign, text(root));
        portfolio.eResource().save(Map.of(CjmResourceFactory.OPTION_OVERWRITE, Boolean.TRUE));
        assertTrue(text(root).contains("name=\"My bank\""));
    }

    @Test
    void aSaveWaitsForTheLockOfTheFolder() throws Exception {
        savedSplitBank(folder);
        Path root = folder.resolve("root.cjm");
        Portfolio portfolio = portfolioIn(root);
        String before = text(root);
        portfolio.setName("My bank");
        CompletableFuture<Void> saved = new CompletableFuture<>();
        Thread save = new Thread(() -> {
            try {
                portfolio.eResource().save(Map.of());
                saved.complete(null);
            } catch (IOException e) {
                saved.completeExceptionally(e);
            }
        });
        try (FolderLock lock = FolderLock.take(folder, FolderLock.PATIENCE)) {
            assertNotNull(lock.folder());
            save.start();
            while (save.getState() != Thread.State.TIMED_WAITING && !saved.isDone()) {
                Thread.onSpinWait();
            }
            assertFalse(saved.isDone());
            assertEquals(before, text(root));
        }
        saved.get();
        assertTrue(text(root).contains("name=\"My bank\""));
    }

    @Test
    void theFileOfARemovedJourneyIsDeletedAndUndoBringsItBack() throws Exception {
        savedSplitBank(folder);
        Path root = folder.resolve("root.cjm");
        String before = text(root);
        Portfolio portfolio = portfolioIn(root);
        BasicCommandStack stack = new BasicCommandStack();
        AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(
                new ReflectiveItemProviderAdapterFactory(), stack, set);
        stack.execute(RemoveCommand.create(domain, portfolio, CjmPackage.Literals.PORTFOLIO__JOURNEYS,
                portfolio.getJourneys().getFirst()));
        saveAll();
        assertFalse(Files.exists(folder.resolve("journeys/buy.cjm")));
        assertFalse(text(root).contains("buy.cjm"));
        stack.undo();
        saveAll();
        assertEquals(before, text(root));
        assertTrue(Files.exists(folder.resolve("journeys/buy.cjm")));
    }

    @Test
    void whatIsNoPortfolioIsRefusedWithOneClearMessage() throws IOException {
        Path file = write(folder.resolve("bad.cjm"), "<html/>");
        RuntimeException failed = assertThrows(RuntimeException.class, () -> open(file));
        assertTrue(failed.getMessage().contains("bad.cjm"), failed.getMessage());
        Resource resource = set.createResource(URI.createFileURI(folder.resolve("two.cjm").toString()));
        resource.getContents().add(CjmFactory.eINSTANCE.createPersona());
        IOException refused = assertThrows(IOException.class, () -> resource.save(null));
        assertTrue(refused.getMessage().contains("exactly one portfolio or journey"), refused.getMessage());
        assertFalse(Files.exists(folder.resolve("two.cjm")));
    }

    @Test
    void aNewResourceWritesANewFileAndTheUriOfAnElementIsItsId() throws IOException {
        Resource resource = set.createResource(URI.createFileURI(folder.resolve("new.cjm").toString()));
        Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();
        portfolio.setName("New");
        resource.getContents().add(portfolio);
        resource.save(null);
        assertTrue(text(folder.resolve("new.cjm")).contains("formatVersion="));
        assertEquals(Ids.idOf(portfolio), EcoreUtil.getURI(portfolio).fragment());
        assertFalse(((InternalEObject) portfolio).eIsProxy());
    }

    @Test
    void aFileOfANewerVersionIsShownAndNeverWritten() throws IOException {
        Path file = write(folder.resolve("newer.cjm"), portfolio("formatVersion=\"1.999\" name=\"Bank\"",
                "  <sketches text=\"from tomorrow\"/>"));
        String before = text(file);
        Resource resource = open(file);
        ((Portfolio) resource.getContents().getFirst()).setName("Changed");
        IOException refused = assertThrows(IOException.class, () -> resource.save(null));
        assertTrue(refused.getMessage().contains("newer format"), refused.getMessage());
        assertEquals(before, text(file));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, null);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("<sketches\n      text=\"from tomorrow\"/>"),
                out.toString(StandardCharsets.UTF_8));
    }
}
