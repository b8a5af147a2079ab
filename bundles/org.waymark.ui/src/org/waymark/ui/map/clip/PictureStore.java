package org.waymark.ui.map.clip;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.file.WholeFile;

/** Stores pictures from the clipboard as files next to the model; an existing file is never overwritten. */
final class PictureStore {

    private static final String FOLDER = "pictures";
    private static final int MOST_FILES = 10_000;

    private PictureStore() {
    }

    /**
     * Writes a picture into the first free file of the folder {@code pictures}.
     *
     * @return its path relative to the folder of the model
     */
    static String save(Path folder, ImageData data) throws IOException, JourneyException {
        WholeFile.createFolders(folder.resolve(FOLDER));
        for (int number = 1; number <= MOST_FILES; number++) {
            String path = FOLDER + "/picture-" + number + ".png";
            try {
                WholeFile.create(folder.resolve(path), out -> {
                    ImageLoader loader = new ImageLoader();
                    loader.data = new ImageData[]{data};
                    loader.save(out, SWT.IMAGE_PNG);
                });
                return path;
            } catch (FileAlreadyExistsException taken) {
                // tries the next number
                continue;
            }
        }
        throw new IOException(folder.resolve(FOLDER).toString());
    }
}
