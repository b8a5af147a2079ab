/**
 */
package org.waymark.model.cjm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Backstage Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.BackstageStep#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.waymark.model.cjm.BackstageStep#getFunction <em>Function</em>}</li>
 *   <li>{@link org.waymark.model.cjm.BackstageStep#getSystems <em>Systems</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getBackstageStep()
 * @model
 * @generated
 */
public interface BackstageStep extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Layer</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.BackstageLayer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Layer</em>' attribute.
	 * @see org.waymark.model.cjm.BackstageLayer
	 * @see #setLayer(BackstageLayer)
	 * @see org.waymark.model.cjm.CjmPackage#getBackstageStep_Layer()
	 * @model
	 * @generated
	 */
	BackstageLayer getLayer();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.BackstageStep#getLayer <em>Layer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layer</em>' attribute.
	 * @see org.waymark.model.cjm.BackstageLayer
	 * @see #getLayer()
	 * @generated
	 */
	void setLayer(BackstageLayer value);

	/**
	 * Returns the value of the '<em><b>Function</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Function</em>' reference.
	 * @see #setFunction(BusinessFunction)
	 * @see org.waymark.model.cjm.CjmPackage#getBackstageStep_Function()
	 * @model
	 * @generated
	 */
	BusinessFunction getFunction();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.BackstageStep#getFunction <em>Function</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' reference.
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(BusinessFunction value);

	/**
	 * Returns the value of the '<em><b>Systems</b></em>' reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.ITSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Systems</em>' reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getBackstageStep_Systems()
	 * @model
	 * @generated
	 */
	EList<ITSystem> getSystems();

} // BackstageStep
