/** New portfolios from templates. */
package org.waymark.ui.templates;
