package org.draftroom.support.images;

import javax.imageio.ImageIO;

/** Finds the readers that came with libraries; ImageIO looks only where the thread that asks first does. */
final class Readers {

    private Readers() {}

    static void find() {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(Readers.class.getClassLoader());
        try {
            ImageIO.setUseCache(false);
            ImageIO.scanForPlugins();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }
}
