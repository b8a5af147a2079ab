package org.waymark.core.persist.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * One file of a portfolio. Every element in it has an id, which it keeps for life: through moves, cut and paste, and
 * undo. If an element with an id that is already used in the portfolio is added, it gets a new one, so that two
 * elements never share an id.
 */
public class CjmResource extends XMIResourceImpl {

    private final Map<EObject, UnknownXml> unknown = new HashMap<>();
    private boolean filling;
    private Path file;
    private FormatVersion older;
    private FileState onDisk = FileState.ABSENT;

    protected CjmResource(Path file) {
        super(URI.createFileURI(file.toString()));
        this.file = file;
        setEncoding(StandardCharsets.UTF_8.name());
    }

    public Path file() {
        return file;
    }

    public void moveTo(Path target) {
        file = target;
        onDisk = FileState.ABSENT;
        setURI(URI.createFileURI(target.toString()));
    }

    /** Returns the state of the file that this document last read or wrote. */
    public FileState onDisk() {
        return onDisk;
    }

    public void setOnDisk(FileState state) {
        onDisk = state;
    }

    /** Returns the version of the file on disk, if it was converted when it was opened. */
    public Optional<FormatVersion> older() {
        return Optional.ofNullable(older);
    }

    public void setOlder(FormatVersion version) {
        older = version;
    }

    /** Sizes the id maps for about that many elements. */
    void expect(int elements) {
        int capacity = Math.max(16, elements * 4 / 3);
        idToEObjectMap = new HashMap<>(capacity);
        eObjectToIDMap = new HashMap<>(capacity);
    }

    /** Gives the id to the element. If another element has it, nothing happens and that one is returned. */
    Optional<EObject> claim(String id, EObject element) {
        EObject other = getIDToEObjectMap().putIfAbsent(id, element);
        if (other != null) {
            return Optional.of(other);
        }
        getEObjectToIDMap().put(element, id);
        return Optional.empty();
    }

    /** Adds a tree that was just read; its ids are claimed already, so no traversal is needed. */
    void fill(EObject root) {
        filling = true;
        try {
            getContents().add(root);
        } finally {
            filling = false;
        }
        setLoaded(true);
    }

    /** Moves everything out of another file that was read: its root with all ids, unknown content and its state on disk. */
    protected void takeFrom(CjmResource read) {
        idToEObjectMap = read.idToEObjectMap;
        eObjectToIDMap = read.eObjectToIDMap;
        unknown.clear();
        unknown.putAll(read.unknown);
        onDisk = read.onDisk;
        older = read.older;
        // the ids came along already
        filling = true;
        read.filling = true;
        try {
            getContents().addAll(List.copyOf(read.getContents()));
        } finally {
            filling = false;
            read.filling = false;
        }
    }

    /** Returns whether a file of the same portfolio has an element with this id. */
    private boolean isTaken(String id) {
        return getResourceSet() != null && getResourceSet().getResources().stream().anyMatch(
                other -> other instanceof CjmResource file && file.getIDToEObjectMap().containsKey(id));
    }

    Map<EObject, UnknownXml> unknown() {
        return unknown;
    }

    @Override
    public void attached(EObject element) {
        if (!filling) {
            super.attached(element);
        }
    }

    @Override
    public void detached(EObject element) {
        if (!filling) {
            super.detached(element);
        }
    }

    @Override
    protected boolean useUUIDs() {
        return true;
    }

    @Override
    protected boolean useIDAttributes() {
        return false;
    }

    @Override
    protected void attachedHelper(EObject element) {
        String id = DETACHED_EOBJECT_TO_ID_MAP.get(element);
        if (id != null && isTaken(id)) {
            DETACHED_EOBJECT_TO_ID_MAP.put(element, EcoreUtil.generateUUID());
        }
        super.attachedHelper(element);
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        out.write(CanonicalWriter.file(this));
    }

    @Override
    public void doSave(Writer out, Map<?, ?> options) throws IOException {
        out.write(new String(CanonicalWriter.file(this), StandardCharsets.UTF_8));
    }
}
