/**
 * The rules of the validation, and their findings. Rules read the model, the ownership matrix and the insights, and
 * change nothing.
 */
package org.waymark.core.rules;
