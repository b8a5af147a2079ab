/** Base of the generated item providers: texts, images and groups of properties, all from core. */
package org.waymark.model.edit;
