/**
 */
package org.waymark.model.cjm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>View</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.View#getLanes <em>Lanes</em>}</li>
 *   <li>{@link org.waymark.model.cjm.View#getPersonas <em>Personas</em>}</li>
 *   <li>{@link org.waymark.model.cjm.View#getFunctions <em>Functions</em>}</li>
 *   <li>{@link org.waymark.model.cjm.View#getLens <em>Lens</em>}</li>
 *   <li>{@link org.waymark.model.cjm.View#getLensTarget <em>Lens Target</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getView()
 * @model
 * @generated
 */
public interface View extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Lanes</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.LaneSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lanes</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getView_Lanes()
	 * @model containment="true"
	 * @generated
	 */
	EList<LaneSetting> getLanes();

	/**
	 * Returns the value of the '<em><b>Personas</b></em>' reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Persona}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Personas</em>' reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getView_Personas()
	 * @model
	 * @generated
	 */
	EList<Persona> getPersonas();

	/**
	 * Returns the value of the '<em><b>Functions</b></em>' reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.BusinessFunction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Functions</em>' reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getView_Functions()
	 * @model
	 * @generated
	 */
	EList<BusinessFunction> getFunctions();

	/**
	 * Returns the value of the '<em><b>Lens</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.Lens}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lens</em>' attribute.
	 * @see org.waymark.model.cjm.Lens
	 * @see #setLens(Lens)
	 * @see org.waymark.model.cjm.CjmPackage#getView_Lens()
	 * @model
	 * @generated
	 */
	Lens getLens();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.View#getLens <em>Lens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lens</em>' attribute.
	 * @see org.waymark.model.cjm.Lens
	 * @see #getLens()
	 * @generated
	 */
	void setLens(Lens value);

	/**
	 * Returns the value of the '<em><b>Lens Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lens Target</em>' reference.
	 * @see #setLensTarget(Actor)
	 * @see org.waymark.model.cjm.CjmPackage#getView_LensTarget()
	 * @model
	 * @generated
	 */
	Actor getLensTarget();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.View#getLensTarget <em>Lens Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lens Target</em>' reference.
	 * @see #getLensTarget()
	 * @generated
	 */
	void setLensTarget(Actor value);

} // View
