/**
 */
package org.waymark.model.cjm;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.waymark.model.cjm.CjmFactory
 * @model kind="package"
 * @generated
 */
public interface CjmPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "cjm";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://waymark.org/cjm";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "cjm";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CjmPackage eINSTANCE = org.waymark.model.cjm.impl.CjmPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.CommentImpl <em>Comment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.CommentImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getComment()
	 * @generated
	 */
	int COMMENT = 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__AUTHOR = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__CREATED = 2;

	/**
	 * The feature id for the '<em><b>Resolved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__RESOLVED = 3;

	/**
	 * The feature id for the '<em><b>Replies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__REPLIES = 4;

	/**
	 * The number of structural features of the '<em>Comment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Comment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.SuppressionImpl <em>Suppression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.SuppressionImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getSuppression()
	 * @generated
	 */
	int SUPPRESSION = 1;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__RULE = 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__REASON = 1;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__AUTHOR = 2;

	/**
	 * The number of structural features of the '<em>Suppression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Suppression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.PropertyImpl <em>Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.PropertyImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getProperty()
	 * @generated
	 */
	int PROPERTY = 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.ElementImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 3;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__DESCRIPTION = 0;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__COMMENTS = 1;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__SUPPRESSIONS = 2;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.NamedElementImpl <em>Named Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.NamedElementImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getNamedElement()
	 * @generated
	 */
	int NAMED_ELEMENT = 4;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__COMMENTS = ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__TAGS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__PROPERTIES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.PortfolioImpl <em>Portfolio</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.PortfolioImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getPortfolio()
	 * @generated
	 */
	int PORTFOLIO = 5;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__COMMENTS = NAMED_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__SUPPRESSIONS = NAMED_ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__TAGS = NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__PROPERTIES = NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__FORMAT_VERSION = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__LANGUAGE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Personas</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__PERSONAS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Functions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__FUNCTIONS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__CHANNELS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Systems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__SYSTEMS = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__METRICS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Competitors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__COMPETITORS = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Initiatives</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__INITIATIVES = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__EVIDENCE = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Constraints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__CONSTRAINTS = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Journeys</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__JOURNEYS = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__CONFLICTS = NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Client</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__CLIENT = NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Logo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__LOGO = NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Accent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__ACCENT = NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Font</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__FONT = NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Version Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__VERSION_LABEL = NAMED_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__CONFIDENTIALITY = NAMED_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO__AUTHOR = NAMED_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Portfolio</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The number of operations of the '<em>Portfolio</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORTFOLIO_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.ActorImpl <em>Actor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.ActorImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getActor()
	 * @generated
	 */
	int ACTOR = 6;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__COMMENTS = NAMED_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__SUPPRESSIONS = NAMED_ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__TAGS = NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__PROPERTIES = NAMED_ELEMENT__PROPERTIES;

	/**
	 * The number of structural features of the '<em>Actor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Actor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.PersonaImpl <em>Persona</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.PersonaImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getPersona()
	 * @generated
	 */
	int PERSONA = 7;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__DESCRIPTION = ACTOR__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__COMMENTS = ACTOR__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__SUPPRESSIONS = ACTOR__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__NAME = ACTOR__NAME;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__TAGS = ACTOR__TAGS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__PROPERTIES = ACTOR__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__ROLE = ACTOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Segment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__SEGMENT = ACTOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__SHARE = ACTOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__QUOTE = ACTOR_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__GOALS = ACTOR_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__NEEDS = ACTOR_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Frustrations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__FRUSTRATIONS = ACTOR_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Picture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__PICTURE = ACTOR_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__EVIDENCE = ACTOR_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Persona</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA_FEATURE_COUNT = ACTOR_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Persona</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA_OPERATION_COUNT = ACTOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.BusinessFunctionImpl <em>Business Function</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.BusinessFunctionImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getBusinessFunction()
	 * @generated
	 */
	int BUSINESS_FUNCTION = 8;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__DESCRIPTION = ACTOR__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__COMMENTS = ACTOR__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__SUPPRESSIONS = ACTOR__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__NAME = ACTOR__NAME;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__TAGS = ACTOR__TAGS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__PROPERTIES = ACTOR__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__CODE = ACTOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__KIND = ACTOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__LEAD = ACTOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__COLOR = ACTOR_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Subfunctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION__SUBFUNCTIONS = ACTOR_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Business Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION_FEATURE_COUNT = ACTOR_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Business Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_FUNCTION_OPERATION_COUNT = ACTOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.ChannelImpl <em>Channel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.ChannelImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getChannel()
	 * @generated
	 */
	int CHANNEL = 9;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__COMMENTS = NAMED_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__SUPPRESSIONS = NAMED_ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__TAGS = NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__PROPERTIES = NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.ITSystemImpl <em>IT System</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.ITSystemImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getITSystem()
	 * @generated
	 */
	int IT_SYSTEM = 10;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SYSTEM__DESCRIPTION = ACTOR__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SYSTEM__COMMENTS = ACTOR__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SYSTEM__SUPPRESSIONS = ACTOR__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SYSTEM__NAME = ACTOR__NAME;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SYSTEM__TAGS = ACTOR__TAGS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SYSTEM__PROPERTIES = ACTOR__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SYSTEM__OWNER = ACTOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>IT System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SYSTEM_FEATURE_COUNT = ACTOR_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>IT System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SYSTEM_OPERATION_COUNT = ACTOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.MetricImpl <em>Metric</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.MetricImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getMetric()
	 * @generated
	 */
	int METRIC = 11;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__COMMENTS = NAMED_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__SUPPRESSIONS = NAMED_ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__TAGS = NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__PROPERTIES = NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__UNIT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__DIRECTION = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__TARGET = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Accountable</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__ACCOUNTABLE = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Measured By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__MEASURED_BY = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__EXPLANATION = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Opposes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__OPPOSES = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Metric</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Metric</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.CompetitorImpl <em>Competitor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.CompetitorImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getCompetitor()
	 * @generated
	 */
	int COMPETITOR = 12;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPETITOR__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPETITOR__COMMENTS = NAMED_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPETITOR__SUPPRESSIONS = NAMED_ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPETITOR__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPETITOR__TAGS = NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPETITOR__PROPERTIES = NAMED_ELEMENT__PROPERTIES;

	/**
	 * The number of structural features of the '<em>Competitor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPETITOR_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Competitor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPETITOR_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.InitiativeImpl <em>Initiative</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.InitiativeImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getInitiative()
	 * @generated
	 */
	int INITIATIVE = 13;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIATIVE__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIATIVE__COMMENTS = NAMED_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIATIVE__SUPPRESSIONS = NAMED_ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIATIVE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIATIVE__TAGS = NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIATIVE__PROPERTIES = NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIATIVE__STATUS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIATIVE__IMPACT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIATIVE__EFFORT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Accountable</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIATIVE__ACCOUNTABLE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Contributors</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIATIVE__CONTRIBUTORS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIATIVE__DUE = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Expected Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIATIVE__EXPECTED_EFFECT = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Votes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIATIVE__VOTES = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Expected Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIATIVE__EXPECTED_SCORE = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Initiative</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIATIVE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Initiative</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INITIATIVE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.EvidenceImpl <em>Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.EvidenceImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getEvidence()
	 * @generated
	 */
	int EVIDENCE = 14;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__COMMENTS = NAMED_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SUPPRESSIONS = NAMED_ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__TAGS = NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__PROPERTIES = NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SOURCE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__URL = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__DATE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sample Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SAMPLE_SIZE = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.ConstraintImpl <em>Constraint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.ConstraintImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getConstraint()
	 * @generated
	 */
	int CONSTRAINT = 15;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__COMMENTS = NAMED_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__SUPPRESSIONS = NAMED_ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__TAGS = NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__PROPERTIES = NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Risk Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__RISK_COST = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__OWNER = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Constraint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Constraint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.JourneyImpl <em>Journey</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.JourneyImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getJourney()
	 * @generated
	 */
	int JOURNEY = 16;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__COMMENTS = NAMED_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__SUPPRESSIONS = NAMED_ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__TAGS = NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__PROPERTIES = NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Portfolio</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__PORTFOLIO = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__FORMAT_VERSION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__KIND = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__STATUS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Scenario</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__SCENARIO = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Personas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__PERSONAS = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__OWNER = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__BASELINE = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__STAGES = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Transitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__TRANSITIONS = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Views</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__VIEWS = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__NOTES = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__MEASUREMENTS = NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__CONFLICTS = NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__DECISION = NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Reviewed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__REVIEWED_BY = NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Reviewed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__REVIEWED = NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Journey</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Journey</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.StepImpl <em>Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.StepImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getStep()
	 * @generated
	 */
	int STEP = 17;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__COMMENTS = NAMED_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__SUPPRESSIONS = NAMED_ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__TAGS = NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__PROPERTIES = NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Ownerships</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__OWNERSHIPS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Emotions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__EMOTIONS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Pain Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__PAIN_POINTS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__MEASUREMENTS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Constraints</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__CONSTRAINTS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__EVIDENCE = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Evidence Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__EVIDENCE_LEVEL = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.StageImpl <em>Stage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.StageImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getStage()
	 * @generated
	 */
	int STAGE = 18;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__DESCRIPTION = STEP__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__COMMENTS = STEP__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__SUPPRESSIONS = STEP__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__NAME = STEP__NAME;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__TAGS = STEP__TAGS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__PROPERTIES = STEP__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Ownerships</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__OWNERSHIPS = STEP__OWNERSHIPS;

	/**
	 * The feature id for the '<em><b>Emotions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__EMOTIONS = STEP__EMOTIONS;

	/**
	 * The feature id for the '<em><b>Pain Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__PAIN_POINTS = STEP__PAIN_POINTS;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__MEASUREMENTS = STEP__MEASUREMENTS;

	/**
	 * The feature id for the '<em><b>Constraints</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__CONSTRAINTS = STEP__CONSTRAINTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__EVIDENCE = STEP__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Evidence Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__EVIDENCE_LEVEL = STEP__EVIDENCE_LEVEL;

	/**
	 * The feature id for the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__GOAL = STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__COLOR = STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Touchpoints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__TOUCHPOINTS = STEP_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_FEATURE_COUNT = STEP_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.TouchpointImpl <em>Touchpoint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.TouchpointImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getTouchpoint()
	 * @generated
	 */
	int TOUCHPOINT = 19;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__DESCRIPTION = STEP__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__COMMENTS = STEP__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__SUPPRESSIONS = STEP__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__NAME = STEP__NAME;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__TAGS = STEP__TAGS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__PROPERTIES = STEP__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Ownerships</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__OWNERSHIPS = STEP__OWNERSHIPS;

	/**
	 * The feature id for the '<em><b>Emotions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__EMOTIONS = STEP__EMOTIONS;

	/**
	 * The feature id for the '<em><b>Pain Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__PAIN_POINTS = STEP__PAIN_POINTS;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__MEASUREMENTS = STEP__MEASUREMENTS;

	/**
	 * The feature id for the '<em><b>Constraints</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__CONSTRAINTS = STEP__CONSTRAINTS;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__EVIDENCE = STEP__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Evidence Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__EVIDENCE_LEVEL = STEP__EVIDENCE_LEVEL;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__KIND = STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Moment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__MOMENT = STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Personas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__PERSONAS = STEP_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Initiator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__INITIATOR = STEP_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Receiver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__RECEIVER = STEP_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__CHANNELS = STEP_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__ACTION = STEP_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Thought</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__THOUGHT = STEP_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__CONTEXT = STEP_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Best Expectation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__BEST_EXPECTATION = STEP_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Worst Expectation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__WORST_EXPECTATION = STEP_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Promise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__PROMISE = STEP_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Promise Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__PROMISE_KEPT = STEP_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Importance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__IMPORTANCE = STEP_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__DURATION = STEP_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Picture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__PICTURE = STEP_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Physical Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__PHYSICAL_EVIDENCE = STEP_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Initiatives</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__INITIATIVES = STEP_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Benchmarks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__BENCHMARKS = STEP_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Backstage</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__BACKSTAGE = STEP_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Micro Interactions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__MICRO_INTERACTIONS = STEP_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Detailed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__DETAILED_BY = STEP_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Planned</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__PLANNED = STEP_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Compliance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__COMPLIANCE = STEP_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__TIME = STEP_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__COUNT = STEP_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Votes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__VOTES = STEP_FEATURE_COUNT + 26;

	/**
	 * The number of structural features of the '<em>Touchpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT_FEATURE_COUNT = STEP_FEATURE_COUNT + 27;

	/**
	 * The number of operations of the '<em>Touchpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.EmotionImpl <em>Emotion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.EmotionImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getEmotion()
	 * @generated
	 */
	int EMOTION = 20;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__COMMENTS = NAMED_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__SUPPRESSIONS = NAMED_ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__TAGS = NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__PROPERTIES = NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Persona</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__PERSONA = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Viewpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__VIEWPOINT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__SCORE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__QUOTE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__EVIDENCE = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Voters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__VOTERS = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Spread</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__SPREAD = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Emotion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Emotion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.OwnershipImpl <em>Ownership</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.OwnershipImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getOwnership()
	 * @generated
	 */
	int OWNERSHIP = 21;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNERSHIP__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNERSHIP__COMMENTS = ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNERSHIP__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Function</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNERSHIP__FUNCTION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNERSHIP__ROLES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Influence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNERSHIP__INFLUENCE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNERSHIP__AUTHORITY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNERSHIP__CHANGE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNERSHIP__METRICS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Metric Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNERSHIP__METRIC_EFFECT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Ownership</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNERSHIP_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Ownership</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNERSHIP_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.PainPointImpl <em>Pain Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.PainPointImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getPainPoint()
	 * @generated
	 */
	int PAIN_POINT = 22;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__COMMENTS = NAMED_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__SUPPRESSIONS = NAMED_ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__TAGS = NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__PROPERTIES = NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__SEVERITY = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__FREQUENCY = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__COST = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Initiatives</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__INITIATIVES = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__EVIDENCE = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Votes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__VOTES = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Pain Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Pain Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.MeasurementImpl <em>Measurement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.MeasurementImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getMeasurement()
	 * @generated
	 */
	int MEASUREMENT = 23;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__COMMENTS = ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__METRIC = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__VALUE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__DATE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__EVIDENCE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.BenchmarkImpl <em>Benchmark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.BenchmarkImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getBenchmark()
	 * @generated
	 */
	int BENCHMARK = 24;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__COMMENTS = ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Competitor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__COMPETITOR = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__SCORE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Benchmark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Benchmark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.BackstageStepImpl <em>Backstage Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.BackstageStepImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getBackstageStep()
	 * @generated
	 */
	int BACKSTAGE_STEP = 25;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKSTAGE_STEP__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKSTAGE_STEP__COMMENTS = NAMED_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKSTAGE_STEP__SUPPRESSIONS = NAMED_ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKSTAGE_STEP__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKSTAGE_STEP__TAGS = NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKSTAGE_STEP__PROPERTIES = NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKSTAGE_STEP__LAYER = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Function</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKSTAGE_STEP__FUNCTION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Systems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKSTAGE_STEP__SYSTEMS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Backstage Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKSTAGE_STEP_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Backstage Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKSTAGE_STEP_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.TransitionImpl <em>Transition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.TransitionImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getTransition()
	 * @generated
	 */
	int TRANSITION = 26;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__COMMENTS = NAMED_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__SUPPRESSIONS = NAMED_ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__TAGS = NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__PROPERTIES = NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__SOURCE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__TARGET = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__SHARE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Customers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__CUSTOMERS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__DURATION = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Transition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Transition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.ViewImpl <em>View</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.ViewImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getView()
	 * @generated
	 */
	int VIEW = 27;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__DESCRIPTION = NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__COMMENTS = NAMED_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__SUPPRESSIONS = NAMED_ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__TAGS = NAMED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__PROPERTIES = NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Lanes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__LANES = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Personas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__PERSONAS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Functions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__FUNCTIONS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Lens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__LENS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Lens Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW__LENS_TARGET = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.LaneSettingImpl <em>Lane Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.LaneSettingImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getLaneSetting()
	 * @generated
	 */
	int LANE_SETTING = 28;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_SETTING__KIND = 0;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_SETTING__KEY = 1;

	/**
	 * The number of structural features of the '<em>Lane Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_SETTING_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Lane Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_SETTING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.NoteImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 29;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__COMMENTS = ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__COLOR = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__AUTHOR = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__CREATED = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ABOUT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.impl.MergeConflictImpl <em>Merge Conflict</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.MergeConflictImpl
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getMergeConflict()
	 * @generated
	 */
	int MERGE_CONFLICT = 30;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE_CONFLICT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE_CONFLICT__COMMENTS = ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE_CONFLICT__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE_CONFLICT__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Element Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE_CONFLICT__ELEMENT_ID = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Owner Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE_CONFLICT__OWNER_ID = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE_CONFLICT__FEATURE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE_CONFLICT__BASE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Ours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE_CONFLICT__OURS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Theirs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE_CONFLICT__THEIRS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Merge Conflict</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE_CONFLICT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Merge Conflict</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MERGE_CONFLICT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.FunctionKind <em>Function Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.FunctionKind
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getFunctionKind()
	 * @generated
	 */
	int FUNCTION_KIND = 31;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.ChannelKind <em>Channel Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.ChannelKind
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getChannelKind()
	 * @generated
	 */
	int CHANNEL_KIND = 32;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.MetricKind <em>Metric Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.MetricKind
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getMetricKind()
	 * @generated
	 */
	int METRIC_KIND = 33;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.MetricDirection <em>Metric Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.MetricDirection
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getMetricDirection()
	 * @generated
	 */
	int METRIC_DIRECTION = 34;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.InitiativeStatus <em>Initiative Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.InitiativeStatus
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getInitiativeStatus()
	 * @generated
	 */
	int INITIATIVE_STATUS = 35;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.EvidenceKind <em>Evidence Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.EvidenceKind
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getEvidenceKind()
	 * @generated
	 */
	int EVIDENCE_KIND = 36;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.ConstraintKind <em>Constraint Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.ConstraintKind
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getConstraintKind()
	 * @generated
	 */
	int CONSTRAINT_KIND = 37;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.JourneyKind <em>Journey Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.JourneyKind
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getJourneyKind()
	 * @generated
	 */
	int JOURNEY_KIND = 38;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.JourneyStatus <em>Journey Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.JourneyStatus
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getJourneyStatus()
	 * @generated
	 */
	int JOURNEY_STATUS = 39;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.EvidenceLevel <em>Evidence Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.EvidenceLevel
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getEvidenceLevel()
	 * @generated
	 */
	int EVIDENCE_LEVEL = 40;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.TouchpointKind <em>Touchpoint Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.TouchpointKind
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getTouchpointKind()
	 * @generated
	 */
	int TOUCHPOINT_KIND = 41;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.MomentKind <em>Moment Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.MomentKind
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getMomentKind()
	 * @generated
	 */
	int MOMENT_KIND = 42;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.PromiseKept <em>Promise Kept</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.PromiseKept
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getPromiseKept()
	 * @generated
	 */
	int PROMISE_KEPT = 43;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.Compliance <em>Compliance</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.Compliance
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getCompliance()
	 * @generated
	 */
	int COMPLIANCE = 44;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.Viewpoint <em>Viewpoint</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.Viewpoint
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getViewpoint()
	 * @generated
	 */
	int VIEWPOINT = 45;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.Role <em>Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.Role
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 46;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.MetricEffect <em>Metric Effect</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.MetricEffect
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getMetricEffect()
	 * @generated
	 */
	int METRIC_EFFECT = 47;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.Frequency <em>Frequency</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.Frequency
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getFrequency()
	 * @generated
	 */
	int FREQUENCY = 48;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.BackstageLayer <em>Backstage Layer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.BackstageLayer
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getBackstageLayer()
	 * @generated
	 */
	int BACKSTAGE_LAYER = 49;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.LaneKind <em>Lane Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.LaneKind
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getLaneKind()
	 * @generated
	 */
	int LANE_KIND = 50;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.Lens <em>Lens</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.Lens
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getLens()
	 * @generated
	 */
	int LENS = 51;

	/**
	 * The meta object id for the '{@link org.waymark.model.cjm.ConflictKind <em>Conflict Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.ConflictKind
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getConflictKind()
	 * @generated
	 */
	int CONFLICT_KIND = 52;

	/**
	 * The meta object id for the '<em>Text</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getText()
	 * @generated
	 */
	int TEXT = 53;

	/**
	 * The meta object id for the '<em>Decimal</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.math.BigDecimal
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getDecimal()
	 * @generated
	 */
	int DECIMAL = 54;

	/**
	 * The meta object id for the '<em>Rating</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getRating()
	 * @generated
	 */
	int RATING = 55;

	/**
	 * The meta object id for the '<em>Score</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.math.BigDecimal
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getScore()
	 * @generated
	 */
	int SCORE = 56;

	/**
	 * The meta object id for the '<em>Percent</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.math.BigDecimal
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getPercent()
	 * @generated
	 */
	int PERCENT = 57;

	/**
	 * The meta object id for the '<em>Iso Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getIsoDate()
	 * @generated
	 */
	int ISO_DATE = 58;

	/**
	 * The meta object id for the '<em>Iso Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getIsoInstant()
	 * @generated
	 */
	int ISO_INSTANT = 59;

	/**
	 * The meta object id for the '<em>Iso Duration</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Duration
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getIsoDuration()
	 * @generated
	 */
	int ISO_DURATION = 60;

	/**
	 * The meta object id for the '<em>Color</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getColor()
	 * @generated
	 */
	int COLOR = 61;

	/**
	 * The meta object id for the '<em>Language</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getLanguage()
	 * @generated
	 */
	int LANGUAGE = 62;

	/**
	 * The meta object id for the '<em>Relative Path</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getRelativePath()
	 * @generated
	 */
	int RELATIVE_PATH = 63;


	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Comment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comment</em>'.
	 * @see org.waymark.model.cjm.Comment
	 * @generated
	 */
	EClass getComment();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Comment#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.waymark.model.cjm.Comment#getAuthor()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Comment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.waymark.model.cjm.Comment#getText()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Comment#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.waymark.model.cjm.Comment#getCreated()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Comment#isResolved <em>Resolved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolved</em>'.
	 * @see org.waymark.model.cjm.Comment#isResolved()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Resolved();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Comment#getReplies <em>Replies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Replies</em>'.
	 * @see org.waymark.model.cjm.Comment#getReplies()
	 * @see #getComment()
	 * @generated
	 */
	EReference getComment_Replies();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Suppression <em>Suppression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suppression</em>'.
	 * @see org.waymark.model.cjm.Suppression
	 * @generated
	 */
	EClass getSuppression();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Suppression#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.waymark.model.cjm.Suppression#getRule()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Suppression#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.waymark.model.cjm.Suppression#getReason()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Suppression#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.waymark.model.cjm.Suppression#getAuthor()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Author();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Property <em>Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Property</em>'.
	 * @see org.waymark.model.cjm.Property
	 * @generated
	 */
	EClass getProperty();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Property#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.waymark.model.cjm.Property#getKey()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Property#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.waymark.model.cjm.Property#getValue()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Value();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.waymark.model.cjm.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Element#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.waymark.model.cjm.Element#getDescription()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Element#getComments <em>Comments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comments</em>'.
	 * @see org.waymark.model.cjm.Element#getComments()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Comments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Element#getSuppressions <em>Suppressions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Suppressions</em>'.
	 * @see org.waymark.model.cjm.Element#getSuppressions()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Suppressions();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Element</em>'.
	 * @see org.waymark.model.cjm.NamedElement
	 * @generated
	 */
	EClass getNamedElement();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.NamedElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.waymark.model.cjm.NamedElement#getName()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.waymark.model.cjm.NamedElement#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see org.waymark.model.cjm.NamedElement#getTags()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Tags();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.NamedElement#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.waymark.model.cjm.NamedElement#getProperties()
	 * @see #getNamedElement()
	 * @generated
	 */
	EReference getNamedElement_Properties();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Portfolio <em>Portfolio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Portfolio</em>'.
	 * @see org.waymark.model.cjm.Portfolio
	 * @generated
	 */
	EClass getPortfolio();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Portfolio#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.waymark.model.cjm.Portfolio#getFormatVersion()
	 * @see #getPortfolio()
	 * @generated
	 */
	EAttribute getPortfolio_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Portfolio#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.waymark.model.cjm.Portfolio#getLanguage()
	 * @see #getPortfolio()
	 * @generated
	 */
	EAttribute getPortfolio_Language();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Portfolio#getPersonas <em>Personas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Personas</em>'.
	 * @see org.waymark.model.cjm.Portfolio#getPersonas()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Personas();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Portfolio#getFunctions <em>Functions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Functions</em>'.
	 * @see org.waymark.model.cjm.Portfolio#getFunctions()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Functions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Portfolio#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Channels</em>'.
	 * @see org.waymark.model.cjm.Portfolio#getChannels()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Channels();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Portfolio#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Systems</em>'.
	 * @see org.waymark.model.cjm.Portfolio#getSystems()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Systems();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Portfolio#getMetrics <em>Metrics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Metrics</em>'.
	 * @see org.waymark.model.cjm.Portfolio#getMetrics()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Metrics();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Portfolio#getCompetitors <em>Competitors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Competitors</em>'.
	 * @see org.waymark.model.cjm.Portfolio#getCompetitors()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Competitors();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Portfolio#getInitiatives <em>Initiatives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Initiatives</em>'.
	 * @see org.waymark.model.cjm.Portfolio#getInitiatives()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Initiatives();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Portfolio#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.waymark.model.cjm.Portfolio#getEvidence()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Portfolio#getConstraints <em>Constraints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Constraints</em>'.
	 * @see org.waymark.model.cjm.Portfolio#getConstraints()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Constraints();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Portfolio#getJourneys <em>Journeys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Journeys</em>'.
	 * @see org.waymark.model.cjm.Portfolio#getJourneys()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Journeys();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Portfolio#getConflicts <em>Conflicts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conflicts</em>'.
	 * @see org.waymark.model.cjm.Portfolio#getConflicts()
	 * @see #getPortfolio()
	 * @generated
	 */
	EReference getPortfolio_Conflicts();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Portfolio#getClient <em>Client</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Client</em>'.
	 * @see org.waymark.model.cjm.Portfolio#getClient()
	 * @see #getPortfolio()
	 * @generated
	 */
	EAttribute getPortfolio_Client();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Portfolio#getLogo <em>Logo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Logo</em>'.
	 * @see org.waymark.model.cjm.Portfolio#getLogo()
	 * @see #getPortfolio()
	 * @generated
	 */
	EAttribute getPortfolio_Logo();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Portfolio#getAccent <em>Accent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accent</em>'.
	 * @see org.waymark.model.cjm.Portfolio#getAccent()
	 * @see #getPortfolio()
	 * @generated
	 */
	EAttribute getPortfolio_Accent();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Portfolio#getFont <em>Font</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Font</em>'.
	 * @see org.waymark.model.cjm.Portfolio#getFont()
	 * @see #getPortfolio()
	 * @generated
	 */
	EAttribute getPortfolio_Font();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Portfolio#getVersionLabel <em>Version Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version Label</em>'.
	 * @see org.waymark.model.cjm.Portfolio#getVersionLabel()
	 * @see #getPortfolio()
	 * @generated
	 */
	EAttribute getPortfolio_VersionLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Portfolio#getConfidentiality <em>Confidentiality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidentiality</em>'.
	 * @see org.waymark.model.cjm.Portfolio#getConfidentiality()
	 * @see #getPortfolio()
	 * @generated
	 */
	EAttribute getPortfolio_Confidentiality();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Portfolio#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.waymark.model.cjm.Portfolio#getAuthor()
	 * @see #getPortfolio()
	 * @generated
	 */
	EAttribute getPortfolio_Author();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Actor <em>Actor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Actor</em>'.
	 * @see org.waymark.model.cjm.Actor
	 * @generated
	 */
	EClass getActor();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Persona <em>Persona</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Persona</em>'.
	 * @see org.waymark.model.cjm.Persona
	 * @generated
	 */
	EClass getPersona();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Persona#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.waymark.model.cjm.Persona#getRole()
	 * @see #getPersona()
	 * @generated
	 */
	EAttribute getPersona_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Persona#getSegment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Segment</em>'.
	 * @see org.waymark.model.cjm.Persona#getSegment()
	 * @see #getPersona()
	 * @generated
	 */
	EAttribute getPersona_Segment();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Persona#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.waymark.model.cjm.Persona#getShare()
	 * @see #getPersona()
	 * @generated
	 */
	EAttribute getPersona_Share();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Persona#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.waymark.model.cjm.Persona#getQuote()
	 * @see #getPersona()
	 * @generated
	 */
	EAttribute getPersona_Quote();

	/**
	 * Returns the meta object for the attribute list '{@link org.waymark.model.cjm.Persona#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Goals</em>'.
	 * @see org.waymark.model.cjm.Persona#getGoals()
	 * @see #getPersona()
	 * @generated
	 */
	EAttribute getPersona_Goals();

	/**
	 * Returns the meta object for the attribute list '{@link org.waymark.model.cjm.Persona#getNeeds <em>Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Needs</em>'.
	 * @see org.waymark.model.cjm.Persona#getNeeds()
	 * @see #getPersona()
	 * @generated
	 */
	EAttribute getPersona_Needs();

	/**
	 * Returns the meta object for the attribute list '{@link org.waymark.model.cjm.Persona#getFrustrations <em>Frustrations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Frustrations</em>'.
	 * @see org.waymark.model.cjm.Persona#getFrustrations()
	 * @see #getPersona()
	 * @generated
	 */
	EAttribute getPersona_Frustrations();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Persona#getPicture <em>Picture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Picture</em>'.
	 * @see org.waymark.model.cjm.Persona#getPicture()
	 * @see #getPersona()
	 * @generated
	 */
	EAttribute getPersona_Picture();

	/**
	 * Returns the meta object for the reference list '{@link org.waymark.model.cjm.Persona#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.waymark.model.cjm.Persona#getEvidence()
	 * @see #getPersona()
	 * @generated
	 */
	EReference getPersona_Evidence();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.BusinessFunction <em>Business Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Business Function</em>'.
	 * @see org.waymark.model.cjm.BusinessFunction
	 * @generated
	 */
	EClass getBusinessFunction();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.BusinessFunction#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.waymark.model.cjm.BusinessFunction#getCode()
	 * @see #getBusinessFunction()
	 * @generated
	 */
	EAttribute getBusinessFunction_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.BusinessFunction#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waymark.model.cjm.BusinessFunction#getKind()
	 * @see #getBusinessFunction()
	 * @generated
	 */
	EAttribute getBusinessFunction_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.BusinessFunction#getLead <em>Lead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lead</em>'.
	 * @see org.waymark.model.cjm.BusinessFunction#getLead()
	 * @see #getBusinessFunction()
	 * @generated
	 */
	EAttribute getBusinessFunction_Lead();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.BusinessFunction#getColor <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.waymark.model.cjm.BusinessFunction#getColor()
	 * @see #getBusinessFunction()
	 * @generated
	 */
	EAttribute getBusinessFunction_Color();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.BusinessFunction#getSubfunctions <em>Subfunctions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Subfunctions</em>'.
	 * @see org.waymark.model.cjm.BusinessFunction#getSubfunctions()
	 * @see #getBusinessFunction()
	 * @generated
	 */
	EReference getBusinessFunction_Subfunctions();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Channel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Channel</em>'.
	 * @see org.waymark.model.cjm.Channel
	 * @generated
	 */
	EClass getChannel();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Channel#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waymark.model.cjm.Channel#getKind()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Kind();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.ITSystem <em>IT System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>IT System</em>'.
	 * @see org.waymark.model.cjm.ITSystem
	 * @generated
	 */
	EClass getITSystem();

	/**
	 * Returns the meta object for the reference '{@link org.waymark.model.cjm.ITSystem#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.waymark.model.cjm.ITSystem#getOwner()
	 * @see #getITSystem()
	 * @generated
	 */
	EReference getITSystem_Owner();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Metric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Metric</em>'.
	 * @see org.waymark.model.cjm.Metric
	 * @generated
	 */
	EClass getMetric();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Metric#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waymark.model.cjm.Metric#getKind()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Metric#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.waymark.model.cjm.Metric#getUnit()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Metric#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.waymark.model.cjm.Metric#getDirection()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Metric#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.waymark.model.cjm.Metric#getTarget()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Target();

	/**
	 * Returns the meta object for the reference '{@link org.waymark.model.cjm.Metric#getAccountable <em>Accountable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Accountable</em>'.
	 * @see org.waymark.model.cjm.Metric#getAccountable()
	 * @see #getMetric()
	 * @generated
	 */
	EReference getMetric_Accountable();

	/**
	 * Returns the meta object for the reference '{@link org.waymark.model.cjm.Metric#getMeasuredBy <em>Measured By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Measured By</em>'.
	 * @see org.waymark.model.cjm.Metric#getMeasuredBy()
	 * @see #getMetric()
	 * @generated
	 */
	EReference getMetric_MeasuredBy();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Metric#getExplanation <em>Explanation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explanation</em>'.
	 * @see org.waymark.model.cjm.Metric#getExplanation()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Explanation();

	/**
	 * Returns the meta object for the reference list '{@link org.waymark.model.cjm.Metric#getOpposes <em>Opposes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Opposes</em>'.
	 * @see org.waymark.model.cjm.Metric#getOpposes()
	 * @see #getMetric()
	 * @generated
	 */
	EReference getMetric_Opposes();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Competitor <em>Competitor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Competitor</em>'.
	 * @see org.waymark.model.cjm.Competitor
	 * @generated
	 */
	EClass getCompetitor();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Initiative <em>Initiative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Initiative</em>'.
	 * @see org.waymark.model.cjm.Initiative
	 * @generated
	 */
	EClass getInitiative();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Initiative#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.waymark.model.cjm.Initiative#getStatus()
	 * @see #getInitiative()
	 * @generated
	 */
	EAttribute getInitiative_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Initiative#getImpact <em>Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impact</em>'.
	 * @see org.waymark.model.cjm.Initiative#getImpact()
	 * @see #getInitiative()
	 * @generated
	 */
	EAttribute getInitiative_Impact();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Initiative#getEffort <em>Effort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effort</em>'.
	 * @see org.waymark.model.cjm.Initiative#getEffort()
	 * @see #getInitiative()
	 * @generated
	 */
	EAttribute getInitiative_Effort();

	/**
	 * Returns the meta object for the reference '{@link org.waymark.model.cjm.Initiative#getAccountable <em>Accountable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Accountable</em>'.
	 * @see org.waymark.model.cjm.Initiative#getAccountable()
	 * @see #getInitiative()
	 * @generated
	 */
	EReference getInitiative_Accountable();

	/**
	 * Returns the meta object for the reference list '{@link org.waymark.model.cjm.Initiative#getContributors <em>Contributors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contributors</em>'.
	 * @see org.waymark.model.cjm.Initiative#getContributors()
	 * @see #getInitiative()
	 * @generated
	 */
	EReference getInitiative_Contributors();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Initiative#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.waymark.model.cjm.Initiative#getDue()
	 * @see #getInitiative()
	 * @generated
	 */
	EAttribute getInitiative_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Initiative#getExpectedEffect <em>Expected Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected Effect</em>'.
	 * @see org.waymark.model.cjm.Initiative#getExpectedEffect()
	 * @see #getInitiative()
	 * @generated
	 */
	EAttribute getInitiative_ExpectedEffect();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Initiative#getVotes <em>Votes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Votes</em>'.
	 * @see org.waymark.model.cjm.Initiative#getVotes()
	 * @see #getInitiative()
	 * @generated
	 */
	EAttribute getInitiative_Votes();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Initiative#getExpectedScore <em>Expected Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected Score</em>'.
	 * @see org.waymark.model.cjm.Initiative#getExpectedScore()
	 * @see #getInitiative()
	 * @generated
	 */
	EAttribute getInitiative_ExpectedScore();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence</em>'.
	 * @see org.waymark.model.cjm.Evidence
	 * @generated
	 */
	EClass getEvidence();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Evidence#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waymark.model.cjm.Evidence#getKind()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Evidence#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.waymark.model.cjm.Evidence#getSource()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Evidence#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.waymark.model.cjm.Evidence#getUrl()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Evidence#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.waymark.model.cjm.Evidence#getDate()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Evidence#getSampleSize <em>Sample Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample Size</em>'.
	 * @see org.waymark.model.cjm.Evidence#getSampleSize()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_SampleSize();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Constraint <em>Constraint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Constraint</em>'.
	 * @see org.waymark.model.cjm.Constraint
	 * @generated
	 */
	EClass getConstraint();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Constraint#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waymark.model.cjm.Constraint#getKind()
	 * @see #getConstraint()
	 * @generated
	 */
	EAttribute getConstraint_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Constraint#getRiskCost <em>Risk Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Risk Cost</em>'.
	 * @see org.waymark.model.cjm.Constraint#getRiskCost()
	 * @see #getConstraint()
	 * @generated
	 */
	EAttribute getConstraint_RiskCost();

	/**
	 * Returns the meta object for the reference '{@link org.waymark.model.cjm.Constraint#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.waymark.model.cjm.Constraint#getOwner()
	 * @see #getConstraint()
	 * @generated
	 */
	EReference getConstraint_Owner();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Journey <em>Journey</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Journey</em>'.
	 * @see org.waymark.model.cjm.Journey
	 * @generated
	 */
	EClass getJourney();

	/**
	 * Returns the meta object for the container reference '{@link org.waymark.model.cjm.Journey#getPortfolio <em>Portfolio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Portfolio</em>'.
	 * @see org.waymark.model.cjm.Journey#getPortfolio()
	 * @see #getJourney()
	 * @generated
	 */
	EReference getJourney_Portfolio();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Journey#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.waymark.model.cjm.Journey#getFormatVersion()
	 * @see #getJourney()
	 * @generated
	 */
	EAttribute getJourney_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Journey#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waymark.model.cjm.Journey#getKind()
	 * @see #getJourney()
	 * @generated
	 */
	EAttribute getJourney_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Journey#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.waymark.model.cjm.Journey#getStatus()
	 * @see #getJourney()
	 * @generated
	 */
	EAttribute getJourney_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Journey#getScenario <em>Scenario</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scenario</em>'.
	 * @see org.waymark.model.cjm.Journey#getScenario()
	 * @see #getJourney()
	 * @generated
	 */
	EAttribute getJourney_Scenario();

	/**
	 * Returns the meta object for the reference list '{@link org.waymark.model.cjm.Journey#getPersonas <em>Personas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Personas</em>'.
	 * @see org.waymark.model.cjm.Journey#getPersonas()
	 * @see #getJourney()
	 * @generated
	 */
	EReference getJourney_Personas();

	/**
	 * Returns the meta object for the reference '{@link org.waymark.model.cjm.Journey#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.waymark.model.cjm.Journey#getOwner()
	 * @see #getJourney()
	 * @generated
	 */
	EReference getJourney_Owner();

	/**
	 * Returns the meta object for the reference '{@link org.waymark.model.cjm.Journey#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Baseline</em>'.
	 * @see org.waymark.model.cjm.Journey#getBaseline()
	 * @see #getJourney()
	 * @generated
	 */
	EReference getJourney_Baseline();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Journey#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stages</em>'.
	 * @see org.waymark.model.cjm.Journey#getStages()
	 * @see #getJourney()
	 * @generated
	 */
	EReference getJourney_Stages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Journey#getTransitions <em>Transitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Transitions</em>'.
	 * @see org.waymark.model.cjm.Journey#getTransitions()
	 * @see #getJourney()
	 * @generated
	 */
	EReference getJourney_Transitions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Journey#getViews <em>Views</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Views</em>'.
	 * @see org.waymark.model.cjm.Journey#getViews()
	 * @see #getJourney()
	 * @generated
	 */
	EReference getJourney_Views();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Journey#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.waymark.model.cjm.Journey#getNotes()
	 * @see #getJourney()
	 * @generated
	 */
	EReference getJourney_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Journey#getMeasurements <em>Measurements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measurements</em>'.
	 * @see org.waymark.model.cjm.Journey#getMeasurements()
	 * @see #getJourney()
	 * @generated
	 */
	EReference getJourney_Measurements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Journey#getConflicts <em>Conflicts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conflicts</em>'.
	 * @see org.waymark.model.cjm.Journey#getConflicts()
	 * @see #getJourney()
	 * @generated
	 */
	EReference getJourney_Conflicts();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Journey#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision</em>'.
	 * @see org.waymark.model.cjm.Journey#getDecision()
	 * @see #getJourney()
	 * @generated
	 */
	EAttribute getJourney_Decision();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Journey#getReviewedBy <em>Reviewed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewed By</em>'.
	 * @see org.waymark.model.cjm.Journey#getReviewedBy()
	 * @see #getJourney()
	 * @generated
	 */
	EAttribute getJourney_ReviewedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Journey#getReviewed <em>Reviewed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewed</em>'.
	 * @see org.waymark.model.cjm.Journey#getReviewed()
	 * @see #getJourney()
	 * @generated
	 */
	EAttribute getJourney_Reviewed();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step</em>'.
	 * @see org.waymark.model.cjm.Step
	 * @generated
	 */
	EClass getStep();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Step#getOwnerships <em>Ownerships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ownerships</em>'.
	 * @see org.waymark.model.cjm.Step#getOwnerships()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Ownerships();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Step#getEmotions <em>Emotions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Emotions</em>'.
	 * @see org.waymark.model.cjm.Step#getEmotions()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Emotions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Step#getPainPoints <em>Pain Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pain Points</em>'.
	 * @see org.waymark.model.cjm.Step#getPainPoints()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_PainPoints();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Step#getMeasurements <em>Measurements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measurements</em>'.
	 * @see org.waymark.model.cjm.Step#getMeasurements()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Measurements();

	/**
	 * Returns the meta object for the reference list '{@link org.waymark.model.cjm.Step#getConstraints <em>Constraints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Constraints</em>'.
	 * @see org.waymark.model.cjm.Step#getConstraints()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Constraints();

	/**
	 * Returns the meta object for the reference list '{@link org.waymark.model.cjm.Step#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.waymark.model.cjm.Step#getEvidence()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Step#getEvidenceLevel <em>Evidence Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence Level</em>'.
	 * @see org.waymark.model.cjm.Step#getEvidenceLevel()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_EvidenceLevel();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stage</em>'.
	 * @see org.waymark.model.cjm.Stage
	 * @generated
	 */
	EClass getStage();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Stage#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Goal</em>'.
	 * @see org.waymark.model.cjm.Stage#getGoal()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_Goal();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Stage#getColor <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.waymark.model.cjm.Stage#getColor()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_Color();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Stage#getTouchpoints <em>Touchpoints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Touchpoints</em>'.
	 * @see org.waymark.model.cjm.Stage#getTouchpoints()
	 * @see #getStage()
	 * @generated
	 */
	EReference getStage_Touchpoints();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Touchpoint <em>Touchpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Touchpoint</em>'.
	 * @see org.waymark.model.cjm.Touchpoint
	 * @generated
	 */
	EClass getTouchpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Touchpoint#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getKind()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Touchpoint#getMoment <em>Moment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Moment</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getMoment()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Moment();

	/**
	 * Returns the meta object for the reference list '{@link org.waymark.model.cjm.Touchpoint#getPersonas <em>Personas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Personas</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getPersonas()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_Personas();

	/**
	 * Returns the meta object for the reference '{@link org.waymark.model.cjm.Touchpoint#getInitiator <em>Initiator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Initiator</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getInitiator()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_Initiator();

	/**
	 * Returns the meta object for the reference '{@link org.waymark.model.cjm.Touchpoint#getReceiver <em>Receiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Receiver</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getReceiver()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_Receiver();

	/**
	 * Returns the meta object for the reference list '{@link org.waymark.model.cjm.Touchpoint#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Channels</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getChannels()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_Channels();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Touchpoint#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getAction()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Touchpoint#getThought <em>Thought</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thought</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getThought()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Thought();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Touchpoint#getContext <em>Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Context</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getContext()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Context();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Touchpoint#getBestExpectation <em>Best Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Best Expectation</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getBestExpectation()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_BestExpectation();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Touchpoint#getWorstExpectation <em>Worst Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Worst Expectation</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getWorstExpectation()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_WorstExpectation();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Touchpoint#getPromise <em>Promise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Promise</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getPromise()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Promise();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Touchpoint#getPromiseKept <em>Promise Kept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Promise Kept</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getPromiseKept()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_PromiseKept();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Touchpoint#getImportance <em>Importance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Importance</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getImportance()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Importance();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Touchpoint#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getDuration()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Duration();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Touchpoint#getPicture <em>Picture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Picture</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getPicture()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Picture();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Touchpoint#getPhysicalEvidence <em>Physical Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Physical Evidence</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getPhysicalEvidence()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_PhysicalEvidence();

	/**
	 * Returns the meta object for the reference list '{@link org.waymark.model.cjm.Touchpoint#getInitiatives <em>Initiatives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Initiatives</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getInitiatives()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_Initiatives();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Touchpoint#getBenchmarks <em>Benchmarks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Benchmarks</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getBenchmarks()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_Benchmarks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Touchpoint#getBackstage <em>Backstage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Backstage</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getBackstage()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_Backstage();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.Touchpoint#getMicroInteractions <em>Micro Interactions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Micro Interactions</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getMicroInteractions()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_MicroInteractions();

	/**
	 * Returns the meta object for the reference '{@link org.waymark.model.cjm.Touchpoint#getDetailedBy <em>Detailed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Detailed By</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getDetailedBy()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_DetailedBy();

	/**
	 * Returns the meta object for the reference '{@link org.waymark.model.cjm.Touchpoint#getPlanned <em>Planned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Planned</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getPlanned()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_Planned();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Touchpoint#getCompliance <em>Compliance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compliance</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getCompliance()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Compliance();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Touchpoint#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getTime()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Touchpoint#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getCount()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Touchpoint#getVotes <em>Votes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Votes</em>'.
	 * @see org.waymark.model.cjm.Touchpoint#getVotes()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Votes();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Emotion <em>Emotion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Emotion</em>'.
	 * @see org.waymark.model.cjm.Emotion
	 * @generated
	 */
	EClass getEmotion();

	/**
	 * Returns the meta object for the reference '{@link org.waymark.model.cjm.Emotion#getPersona <em>Persona</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Persona</em>'.
	 * @see org.waymark.model.cjm.Emotion#getPersona()
	 * @see #getEmotion()
	 * @generated
	 */
	EReference getEmotion_Persona();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Emotion#getViewpoint <em>Viewpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Viewpoint</em>'.
	 * @see org.waymark.model.cjm.Emotion#getViewpoint()
	 * @see #getEmotion()
	 * @generated
	 */
	EAttribute getEmotion_Viewpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Emotion#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.waymark.model.cjm.Emotion#getScore()
	 * @see #getEmotion()
	 * @generated
	 */
	EAttribute getEmotion_Score();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Emotion#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.waymark.model.cjm.Emotion#getQuote()
	 * @see #getEmotion()
	 * @generated
	 */
	EAttribute getEmotion_Quote();

	/**
	 * Returns the meta object for the reference list '{@link org.waymark.model.cjm.Emotion#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.waymark.model.cjm.Emotion#getEvidence()
	 * @see #getEmotion()
	 * @generated
	 */
	EReference getEmotion_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Emotion#getVoters <em>Voters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Voters</em>'.
	 * @see org.waymark.model.cjm.Emotion#getVoters()
	 * @see #getEmotion()
	 * @generated
	 */
	EAttribute getEmotion_Voters();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Emotion#getSpread <em>Spread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Spread</em>'.
	 * @see org.waymark.model.cjm.Emotion#getSpread()
	 * @see #getEmotion()
	 * @generated
	 */
	EAttribute getEmotion_Spread();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Ownership <em>Ownership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ownership</em>'.
	 * @see org.waymark.model.cjm.Ownership
	 * @generated
	 */
	EClass getOwnership();

	/**
	 * Returns the meta object for the reference '{@link org.waymark.model.cjm.Ownership#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Function</em>'.
	 * @see org.waymark.model.cjm.Ownership#getFunction()
	 * @see #getOwnership()
	 * @generated
	 */
	EReference getOwnership_Function();

	/**
	 * Returns the meta object for the attribute list '{@link org.waymark.model.cjm.Ownership#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Roles</em>'.
	 * @see org.waymark.model.cjm.Ownership#getRoles()
	 * @see #getOwnership()
	 * @generated
	 */
	EAttribute getOwnership_Roles();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Ownership#getInfluence <em>Influence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Influence</em>'.
	 * @see org.waymark.model.cjm.Ownership#getInfluence()
	 * @see #getOwnership()
	 * @generated
	 */
	EAttribute getOwnership_Influence();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Ownership#getAuthority <em>Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authority</em>'.
	 * @see org.waymark.model.cjm.Ownership#getAuthority()
	 * @see #getOwnership()
	 * @generated
	 */
	EAttribute getOwnership_Authority();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Ownership#getChange <em>Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Change</em>'.
	 * @see org.waymark.model.cjm.Ownership#getChange()
	 * @see #getOwnership()
	 * @generated
	 */
	EAttribute getOwnership_Change();

	/**
	 * Returns the meta object for the reference list '{@link org.waymark.model.cjm.Ownership#getMetrics <em>Metrics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Metrics</em>'.
	 * @see org.waymark.model.cjm.Ownership#getMetrics()
	 * @see #getOwnership()
	 * @generated
	 */
	EReference getOwnership_Metrics();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Ownership#getMetricEffect <em>Metric Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric Effect</em>'.
	 * @see org.waymark.model.cjm.Ownership#getMetricEffect()
	 * @see #getOwnership()
	 * @generated
	 */
	EAttribute getOwnership_MetricEffect();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.PainPoint <em>Pain Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pain Point</em>'.
	 * @see org.waymark.model.cjm.PainPoint
	 * @generated
	 */
	EClass getPainPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.PainPoint#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.waymark.model.cjm.PainPoint#getSeverity()
	 * @see #getPainPoint()
	 * @generated
	 */
	EAttribute getPainPoint_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.PainPoint#getFrequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency</em>'.
	 * @see org.waymark.model.cjm.PainPoint#getFrequency()
	 * @see #getPainPoint()
	 * @generated
	 */
	EAttribute getPainPoint_Frequency();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.PainPoint#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.waymark.model.cjm.PainPoint#getCost()
	 * @see #getPainPoint()
	 * @generated
	 */
	EAttribute getPainPoint_Cost();

	/**
	 * Returns the meta object for the reference list '{@link org.waymark.model.cjm.PainPoint#getInitiatives <em>Initiatives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Initiatives</em>'.
	 * @see org.waymark.model.cjm.PainPoint#getInitiatives()
	 * @see #getPainPoint()
	 * @generated
	 */
	EReference getPainPoint_Initiatives();

	/**
	 * Returns the meta object for the reference list '{@link org.waymark.model.cjm.PainPoint#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.waymark.model.cjm.PainPoint#getEvidence()
	 * @see #getPainPoint()
	 * @generated
	 */
	EReference getPainPoint_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.PainPoint#getVotes <em>Votes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Votes</em>'.
	 * @see org.waymark.model.cjm.PainPoint#getVotes()
	 * @see #getPainPoint()
	 * @generated
	 */
	EAttribute getPainPoint_Votes();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Measurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measurement</em>'.
	 * @see org.waymark.model.cjm.Measurement
	 * @generated
	 */
	EClass getMeasurement();

	/**
	 * Returns the meta object for the reference '{@link org.waymark.model.cjm.Measurement#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Metric</em>'.
	 * @see org.waymark.model.cjm.Measurement#getMetric()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Metric();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Measurement#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.waymark.model.cjm.Measurement#getValue()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Measurement#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.waymark.model.cjm.Measurement#getDate()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Date();

	/**
	 * Returns the meta object for the reference list '{@link org.waymark.model.cjm.Measurement#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.waymark.model.cjm.Measurement#getEvidence()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Evidence();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Benchmark <em>Benchmark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Benchmark</em>'.
	 * @see org.waymark.model.cjm.Benchmark
	 * @generated
	 */
	EClass getBenchmark();

	/**
	 * Returns the meta object for the reference '{@link org.waymark.model.cjm.Benchmark#getCompetitor <em>Competitor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Competitor</em>'.
	 * @see org.waymark.model.cjm.Benchmark#getCompetitor()
	 * @see #getBenchmark()
	 * @generated
	 */
	EReference getBenchmark_Competitor();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Benchmark#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.waymark.model.cjm.Benchmark#getScore()
	 * @see #getBenchmark()
	 * @generated
	 */
	EAttribute getBenchmark_Score();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.BackstageStep <em>Backstage Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Backstage Step</em>'.
	 * @see org.waymark.model.cjm.BackstageStep
	 * @generated
	 */
	EClass getBackstageStep();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.BackstageStep#getLayer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layer</em>'.
	 * @see org.waymark.model.cjm.BackstageStep#getLayer()
	 * @see #getBackstageStep()
	 * @generated
	 */
	EAttribute getBackstageStep_Layer();

	/**
	 * Returns the meta object for the reference '{@link org.waymark.model.cjm.BackstageStep#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Function</em>'.
	 * @see org.waymark.model.cjm.BackstageStep#getFunction()
	 * @see #getBackstageStep()
	 * @generated
	 */
	EReference getBackstageStep_Function();

	/**
	 * Returns the meta object for the reference list '{@link org.waymark.model.cjm.BackstageStep#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Systems</em>'.
	 * @see org.waymark.model.cjm.BackstageStep#getSystems()
	 * @see #getBackstageStep()
	 * @generated
	 */
	EReference getBackstageStep_Systems();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Transition <em>Transition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transition</em>'.
	 * @see org.waymark.model.cjm.Transition
	 * @generated
	 */
	EClass getTransition();

	/**
	 * Returns the meta object for the reference '{@link org.waymark.model.cjm.Transition#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.waymark.model.cjm.Transition#getSource()
	 * @see #getTransition()
	 * @generated
	 */
	EReference getTransition_Source();

	/**
	 * Returns the meta object for the reference '{@link org.waymark.model.cjm.Transition#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.waymark.model.cjm.Transition#getTarget()
	 * @see #getTransition()
	 * @generated
	 */
	EReference getTransition_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Transition#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.waymark.model.cjm.Transition#getShare()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_Share();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Transition#getCustomers <em>Customers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Customers</em>'.
	 * @see org.waymark.model.cjm.Transition#getCustomers()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_Customers();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Transition#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.waymark.model.cjm.Transition#getDuration()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_Duration();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.View <em>View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>View</em>'.
	 * @see org.waymark.model.cjm.View
	 * @generated
	 */
	EClass getView();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waymark.model.cjm.View#getLanes <em>Lanes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lanes</em>'.
	 * @see org.waymark.model.cjm.View#getLanes()
	 * @see #getView()
	 * @generated
	 */
	EReference getView_Lanes();

	/**
	 * Returns the meta object for the reference list '{@link org.waymark.model.cjm.View#getPersonas <em>Personas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Personas</em>'.
	 * @see org.waymark.model.cjm.View#getPersonas()
	 * @see #getView()
	 * @generated
	 */
	EReference getView_Personas();

	/**
	 * Returns the meta object for the reference list '{@link org.waymark.model.cjm.View#getFunctions <em>Functions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Functions</em>'.
	 * @see org.waymark.model.cjm.View#getFunctions()
	 * @see #getView()
	 * @generated
	 */
	EReference getView_Functions();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.View#getLens <em>Lens</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lens</em>'.
	 * @see org.waymark.model.cjm.View#getLens()
	 * @see #getView()
	 * @generated
	 */
	EAttribute getView_Lens();

	/**
	 * Returns the meta object for the reference '{@link org.waymark.model.cjm.View#getLensTarget <em>Lens Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Lens Target</em>'.
	 * @see org.waymark.model.cjm.View#getLensTarget()
	 * @see #getView()
	 * @generated
	 */
	EReference getView_LensTarget();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.LaneSetting <em>Lane Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lane Setting</em>'.
	 * @see org.waymark.model.cjm.LaneSetting
	 * @generated
	 */
	EClass getLaneSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.LaneSetting#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waymark.model.cjm.LaneSetting#getKind()
	 * @see #getLaneSetting()
	 * @generated
	 */
	EAttribute getLaneSetting_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.LaneSetting#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.waymark.model.cjm.LaneSetting#getKey()
	 * @see #getLaneSetting()
	 * @generated
	 */
	EAttribute getLaneSetting_Key();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.waymark.model.cjm.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.waymark.model.cjm.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Note#getColor <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.waymark.model.cjm.Note#getColor()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Color();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Note#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.waymark.model.cjm.Note#getAuthor()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.Note#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.waymark.model.cjm.Note#getCreated()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Created();

	/**
	 * Returns the meta object for the reference '{@link org.waymark.model.cjm.Note#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>About</em>'.
	 * @see org.waymark.model.cjm.Note#getAbout()
	 * @see #getNote()
	 * @generated
	 */
	EReference getNote_About();

	/**
	 * Returns the meta object for class '{@link org.waymark.model.cjm.MergeConflict <em>Merge Conflict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Merge Conflict</em>'.
	 * @see org.waymark.model.cjm.MergeConflict
	 * @generated
	 */
	EClass getMergeConflict();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.MergeConflict#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waymark.model.cjm.MergeConflict#getKind()
	 * @see #getMergeConflict()
	 * @generated
	 */
	EAttribute getMergeConflict_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.MergeConflict#getElementId <em>Element Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Element Id</em>'.
	 * @see org.waymark.model.cjm.MergeConflict#getElementId()
	 * @see #getMergeConflict()
	 * @generated
	 */
	EAttribute getMergeConflict_ElementId();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.MergeConflict#getOwnerId <em>Owner Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner Id</em>'.
	 * @see org.waymark.model.cjm.MergeConflict#getOwnerId()
	 * @see #getMergeConflict()
	 * @generated
	 */
	EAttribute getMergeConflict_OwnerId();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.MergeConflict#getFeature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature</em>'.
	 * @see org.waymark.model.cjm.MergeConflict#getFeature()
	 * @see #getMergeConflict()
	 * @generated
	 */
	EAttribute getMergeConflict_Feature();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.MergeConflict#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base</em>'.
	 * @see org.waymark.model.cjm.MergeConflict#getBase()
	 * @see #getMergeConflict()
	 * @generated
	 */
	EAttribute getMergeConflict_Base();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.MergeConflict#getOurs <em>Ours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ours</em>'.
	 * @see org.waymark.model.cjm.MergeConflict#getOurs()
	 * @see #getMergeConflict()
	 * @generated
	 */
	EAttribute getMergeConflict_Ours();

	/**
	 * Returns the meta object for the attribute '{@link org.waymark.model.cjm.MergeConflict#getTheirs <em>Theirs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Theirs</em>'.
	 * @see org.waymark.model.cjm.MergeConflict#getTheirs()
	 * @see #getMergeConflict()
	 * @generated
	 */
	EAttribute getMergeConflict_Theirs();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.FunctionKind <em>Function Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Function Kind</em>'.
	 * @see org.waymark.model.cjm.FunctionKind
	 * @generated
	 */
	EEnum getFunctionKind();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.ChannelKind <em>Channel Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Channel Kind</em>'.
	 * @see org.waymark.model.cjm.ChannelKind
	 * @generated
	 */
	EEnum getChannelKind();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.MetricKind <em>Metric Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Metric Kind</em>'.
	 * @see org.waymark.model.cjm.MetricKind
	 * @generated
	 */
	EEnum getMetricKind();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.MetricDirection <em>Metric Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Metric Direction</em>'.
	 * @see org.waymark.model.cjm.MetricDirection
	 * @generated
	 */
	EEnum getMetricDirection();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.InitiativeStatus <em>Initiative Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Initiative Status</em>'.
	 * @see org.waymark.model.cjm.InitiativeStatus
	 * @generated
	 */
	EEnum getInitiativeStatus();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.EvidenceKind <em>Evidence Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evidence Kind</em>'.
	 * @see org.waymark.model.cjm.EvidenceKind
	 * @generated
	 */
	EEnum getEvidenceKind();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.ConstraintKind <em>Constraint Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Constraint Kind</em>'.
	 * @see org.waymark.model.cjm.ConstraintKind
	 * @generated
	 */
	EEnum getConstraintKind();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.JourneyKind <em>Journey Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Journey Kind</em>'.
	 * @see org.waymark.model.cjm.JourneyKind
	 * @generated
	 */
	EEnum getJourneyKind();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.JourneyStatus <em>Journey Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Journey Status</em>'.
	 * @see org.waymark.model.cjm.JourneyStatus
	 * @generated
	 */
	EEnum getJourneyStatus();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.EvidenceLevel <em>Evidence Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evidence Level</em>'.
	 * @see org.waymark.model.cjm.EvidenceLevel
	 * @generated
	 */
	EEnum getEvidenceLevel();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.TouchpointKind <em>Touchpoint Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Touchpoint Kind</em>'.
	 * @see org.waymark.model.cjm.TouchpointKind
	 * @generated
	 */
	EEnum getTouchpointKind();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.MomentKind <em>Moment Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Moment Kind</em>'.
	 * @see org.waymark.model.cjm.MomentKind
	 * @generated
	 */
	EEnum getMomentKind();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.PromiseKept <em>Promise Kept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Promise Kept</em>'.
	 * @see org.waymark.model.cjm.PromiseKept
	 * @generated
	 */
	EEnum getPromiseKept();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.Compliance <em>Compliance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Compliance</em>'.
	 * @see org.waymark.model.cjm.Compliance
	 * @generated
	 */
	EEnum getCompliance();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.Viewpoint <em>Viewpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Viewpoint</em>'.
	 * @see org.waymark.model.cjm.Viewpoint
	 * @generated
	 */
	EEnum getViewpoint();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Role</em>'.
	 * @see org.waymark.model.cjm.Role
	 * @generated
	 */
	EEnum getRole();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.MetricEffect <em>Metric Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Metric Effect</em>'.
	 * @see org.waymark.model.cjm.MetricEffect
	 * @generated
	 */
	EEnum getMetricEffect();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.Frequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Frequency</em>'.
	 * @see org.waymark.model.cjm.Frequency
	 * @generated
	 */
	EEnum getFrequency();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.BackstageLayer <em>Backstage Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Backstage Layer</em>'.
	 * @see org.waymark.model.cjm.BackstageLayer
	 * @generated
	 */
	EEnum getBackstageLayer();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.LaneKind <em>Lane Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Lane Kind</em>'.
	 * @see org.waymark.model.cjm.LaneKind
	 * @generated
	 */
	EEnum getLaneKind();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.Lens <em>Lens</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Lens</em>'.
	 * @see org.waymark.model.cjm.Lens
	 * @generated
	 */
	EEnum getLens();

	/**
	 * Returns the meta object for enum '{@link org.waymark.model.cjm.ConflictKind <em>Conflict Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Conflict Kind</em>'.
	 * @see org.waymark.model.cjm.ConflictKind
	 * @generated
	 */
	EEnum getConflictKind();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Text</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getText();

	/**
	 * Returns the meta object for data type '{@link java.math.BigDecimal <em>Decimal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Decimal</em>'.
	 * @see java.math.BigDecimal
	 * @model instanceClass="java.math.BigDecimal"
	 * @generated
	 */
	EDataType getDecimal();

	/**
	 * Returns the meta object for data type '<em>Rating</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Rating</em>'.
	 * @model instanceClass="int"
	 *        extendedMetaData="name='Rating' minInclusive='0' maxInclusive='5'"
	 * @generated
	 */
	EDataType getRating();

	/**
	 * Returns the meta object for data type '{@link java.math.BigDecimal <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Score</em>'.
	 * @see java.math.BigDecimal
	 * @model instanceClass="java.math.BigDecimal"
	 *        extendedMetaData="name='Score' minInclusive='-2' maxInclusive='2'"
	 * @generated
	 */
	EDataType getScore();

	/**
	 * Returns the meta object for data type '{@link java.math.BigDecimal <em>Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Percent</em>'.
	 * @see java.math.BigDecimal
	 * @model instanceClass="java.math.BigDecimal"
	 *        extendedMetaData="name='Percent' minInclusive='0' maxInclusive='100'"
	 * @generated
	 */
	EDataType getPercent();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Iso Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Iso Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getIsoDate();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Iso Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Iso Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getIsoInstant();

	/**
	 * Returns the meta object for data type '{@link java.time.Duration <em>Iso Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Iso Duration</em>'.
	 * @see java.time.Duration
	 * @model instanceClass="java.time.Duration"
	 * @generated
	 */
	EDataType getIsoDuration();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Color</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        extendedMetaData="name='Color' pattern='#[0-9a-f]{6}'"
	 * @generated
	 */
	EDataType getColor();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Language</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        extendedMetaData="name='Language' pattern='[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*'"
	 * @generated
	 */
	EDataType getLanguage();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Relative Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Relative Path</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        extendedMetaData="name='RelativePath' pattern='[^/\\\\][^\\\\]*'"
	 * @generated
	 */
	EDataType getRelativePath();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CjmFactory getCjmFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.CommentImpl <em>Comment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.CommentImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getComment()
		 * @generated
		 */
		EClass COMMENT = eINSTANCE.getComment();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__AUTHOR = eINSTANCE.getComment_Author();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__TEXT = eINSTANCE.getComment_Text();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__CREATED = eINSTANCE.getComment_Created();

		/**
		 * The meta object literal for the '<em><b>Resolved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__RESOLVED = eINSTANCE.getComment_Resolved();

		/**
		 * The meta object literal for the '<em><b>Replies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMENT__REPLIES = eINSTANCE.getComment_Replies();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.SuppressionImpl <em>Suppression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.SuppressionImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getSuppression()
		 * @generated
		 */
		EClass SUPPRESSION = eINSTANCE.getSuppression();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__RULE = eINSTANCE.getSuppression_Rule();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__REASON = eINSTANCE.getSuppression_Reason();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__AUTHOR = eINSTANCE.getSuppression_Author();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.PropertyImpl <em>Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.PropertyImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getProperty()
		 * @generated
		 */
		EClass PROPERTY = eINSTANCE.getProperty();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__KEY = eINSTANCE.getProperty_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__VALUE = eINSTANCE.getProperty_Value();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.ElementImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__DESCRIPTION = eINSTANCE.getElement_Description();

		/**
		 * The meta object literal for the '<em><b>Comments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__COMMENTS = eINSTANCE.getElement_Comments();

		/**
		 * The meta object literal for the '<em><b>Suppressions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__SUPPRESSIONS = eINSTANCE.getElement_Suppressions();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.NamedElementImpl <em>Named Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.NamedElementImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getNamedElement()
		 * @generated
		 */
		EClass NAMED_ELEMENT = eINSTANCE.getNamedElement();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NAME = eINSTANCE.getNamedElement_Name();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__TAGS = eINSTANCE.getNamedElement_Tags();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NAMED_ELEMENT__PROPERTIES = eINSTANCE.getNamedElement_Properties();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.PortfolioImpl <em>Portfolio</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.PortfolioImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getPortfolio()
		 * @generated
		 */
		EClass PORTFOLIO = eINSTANCE.getPortfolio();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORTFOLIO__FORMAT_VERSION = eINSTANCE.getPortfolio_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORTFOLIO__LANGUAGE = eINSTANCE.getPortfolio_Language();

		/**
		 * The meta object literal for the '<em><b>Personas</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__PERSONAS = eINSTANCE.getPortfolio_Personas();

		/**
		 * The meta object literal for the '<em><b>Functions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__FUNCTIONS = eINSTANCE.getPortfolio_Functions();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__CHANNELS = eINSTANCE.getPortfolio_Channels();

		/**
		 * The meta object literal for the '<em><b>Systems</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__SYSTEMS = eINSTANCE.getPortfolio_Systems();

		/**
		 * The meta object literal for the '<em><b>Metrics</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__METRICS = eINSTANCE.getPortfolio_Metrics();

		/**
		 * The meta object literal for the '<em><b>Competitors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__COMPETITORS = eINSTANCE.getPortfolio_Competitors();

		/**
		 * The meta object literal for the '<em><b>Initiatives</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__INITIATIVES = eINSTANCE.getPortfolio_Initiatives();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__EVIDENCE = eINSTANCE.getPortfolio_Evidence();

		/**
		 * The meta object literal for the '<em><b>Constraints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__CONSTRAINTS = eINSTANCE.getPortfolio_Constraints();

		/**
		 * The meta object literal for the '<em><b>Journeys</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__JOURNEYS = eINSTANCE.getPortfolio_Journeys();

		/**
		 * The meta object literal for the '<em><b>Conflicts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORTFOLIO__CONFLICTS = eINSTANCE.getPortfolio_Conflicts();

		/**
		 * The meta object literal for the '<em><b>Client</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORTFOLIO__CLIENT = eINSTANCE.getPortfolio_Client();

		/**
		 * The meta object literal for the '<em><b>Logo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORTFOLIO__LOGO = eINSTANCE.getPortfolio_Logo();

		/**
		 * The meta object literal for the '<em><b>Accent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORTFOLIO__ACCENT = eINSTANCE.getPortfolio_Accent();

		/**
		 * The meta object literal for the '<em><b>Font</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORTFOLIO__FONT = eINSTANCE.getPortfolio_Font();

		/**
		 * The meta object literal for the '<em><b>Version Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORTFOLIO__VERSION_LABEL = eINSTANCE.getPortfolio_VersionLabel();

		/**
		 * The meta object literal for the '<em><b>Confidentiality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORTFOLIO__CONFIDENTIALITY = eINSTANCE.getPortfolio_Confidentiality();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORTFOLIO__AUTHOR = eINSTANCE.getPortfolio_Author();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.ActorImpl <em>Actor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.ActorImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getActor()
		 * @generated
		 */
		EClass ACTOR = eINSTANCE.getActor();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.PersonaImpl <em>Persona</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.PersonaImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getPersona()
		 * @generated
		 */
		EClass PERSONA = eINSTANCE.getPersona();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONA__ROLE = eINSTANCE.getPersona_Role();

		/**
		 * The meta object literal for the '<em><b>Segment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONA__SEGMENT = eINSTANCE.getPersona_Segment();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONA__SHARE = eINSTANCE.getPersona_Share();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONA__QUOTE = eINSTANCE.getPersona_Quote();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONA__GOALS = eINSTANCE.getPersona_Goals();

		/**
		 * The meta object literal for the '<em><b>Needs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONA__NEEDS = eINSTANCE.getPersona_Needs();

		/**
		 * The meta object literal for the '<em><b>Frustrations</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONA__FRUSTRATIONS = eINSTANCE.getPersona_Frustrations();

		/**
		 * The meta object literal for the '<em><b>Picture</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONA__PICTURE = eINSTANCE.getPersona_Picture();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSONA__EVIDENCE = eINSTANCE.getPersona_Evidence();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.BusinessFunctionImpl <em>Business Function</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.BusinessFunctionImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getBusinessFunction()
		 * @generated
		 */
		EClass BUSINESS_FUNCTION = eINSTANCE.getBusinessFunction();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_FUNCTION__CODE = eINSTANCE.getBusinessFunction_Code();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_FUNCTION__KIND = eINSTANCE.getBusinessFunction_Kind();

		/**
		 * The meta object literal for the '<em><b>Lead</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_FUNCTION__LEAD = eINSTANCE.getBusinessFunction_Lead();

		/**
		 * The meta object literal for the '<em><b>Color</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_FUNCTION__COLOR = eINSTANCE.getBusinessFunction_Color();

		/**
		 * The meta object literal for the '<em><b>Subfunctions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUSINESS_FUNCTION__SUBFUNCTIONS = eINSTANCE.getBusinessFunction_Subfunctions();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.ChannelImpl <em>Channel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.ChannelImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getChannel()
		 * @generated
		 */
		EClass CHANNEL = eINSTANCE.getChannel();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__KIND = eINSTANCE.getChannel_Kind();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.ITSystemImpl <em>IT System</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.ITSystemImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getITSystem()
		 * @generated
		 */
		EClass IT_SYSTEM = eINSTANCE.getITSystem();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IT_SYSTEM__OWNER = eINSTANCE.getITSystem_Owner();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.MetricImpl <em>Metric</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.MetricImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getMetric()
		 * @generated
		 */
		EClass METRIC = eINSTANCE.getMetric();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__KIND = eINSTANCE.getMetric_Kind();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__UNIT = eINSTANCE.getMetric_Unit();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__DIRECTION = eINSTANCE.getMetric_Direction();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__TARGET = eINSTANCE.getMetric_Target();

		/**
		 * The meta object literal for the '<em><b>Accountable</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METRIC__ACCOUNTABLE = eINSTANCE.getMetric_Accountable();

		/**
		 * The meta object literal for the '<em><b>Measured By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METRIC__MEASURED_BY = eINSTANCE.getMetric_MeasuredBy();

		/**
		 * The meta object literal for the '<em><b>Explanation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__EXPLANATION = eINSTANCE.getMetric_Explanation();

		/**
		 * The meta object literal for the '<em><b>Opposes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METRIC__OPPOSES = eINSTANCE.getMetric_Opposes();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.CompetitorImpl <em>Competitor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.CompetitorImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getCompetitor()
		 * @generated
		 */
		EClass COMPETITOR = eINSTANCE.getCompetitor();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.InitiativeImpl <em>Initiative</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.InitiativeImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getInitiative()
		 * @generated
		 */
		EClass INITIATIVE = eINSTANCE.getInitiative();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INITIATIVE__STATUS = eINSTANCE.getInitiative_Status();

		/**
		 * The meta object literal for the '<em><b>Impact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INITIATIVE__IMPACT = eINSTANCE.getInitiative_Impact();

		/**
		 * The meta object literal for the '<em><b>Effort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INITIATIVE__EFFORT = eINSTANCE.getInitiative_Effort();

		/**
		 * The meta object literal for the '<em><b>Accountable</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INITIATIVE__ACCOUNTABLE = eINSTANCE.getInitiative_Accountable();

		/**
		 * The meta object literal for the '<em><b>Contributors</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INITIATIVE__CONTRIBUTORS = eINSTANCE.getInitiative_Contributors();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INITIATIVE__DUE = eINSTANCE.getInitiative_Due();

		/**
		 * The meta object literal for the '<em><b>Expected Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INITIATIVE__EXPECTED_EFFECT = eINSTANCE.getInitiative_ExpectedEffect();

		/**
		 * The meta object literal for the '<em><b>Votes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INITIATIVE__VOTES = eINSTANCE.getInitiative_Votes();

		/**
		 * The meta object literal for the '<em><b>Expected Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INITIATIVE__EXPECTED_SCORE = eINSTANCE.getInitiative_ExpectedScore();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.EvidenceImpl <em>Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.EvidenceImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getEvidence()
		 * @generated
		 */
		EClass EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__KIND = eINSTANCE.getEvidence_Kind();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__SOURCE = eINSTANCE.getEvidence_Source();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__URL = eINSTANCE.getEvidence_Url();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__DATE = eINSTANCE.getEvidence_Date();

		/**
		 * The meta object literal for the '<em><b>Sample Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__SAMPLE_SIZE = eINSTANCE.getEvidence_SampleSize();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.ConstraintImpl <em>Constraint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.ConstraintImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getConstraint()
		 * @generated
		 */
		EClass CONSTRAINT = eINSTANCE.getConstraint();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINT__KIND = eINSTANCE.getConstraint_Kind();

		/**
		 * The meta object literal for the '<em><b>Risk Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINT__RISK_COST = eINSTANCE.getConstraint_RiskCost();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSTRAINT__OWNER = eINSTANCE.getConstraint_Owner();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.JourneyImpl <em>Journey</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.JourneyImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getJourney()
		 * @generated
		 */
		EClass JOURNEY = eINSTANCE.getJourney();

		/**
		 * The meta object literal for the '<em><b>Portfolio</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY__PORTFOLIO = eINSTANCE.getJourney_Portfolio();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNEY__FORMAT_VERSION = eINSTANCE.getJourney_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNEY__KIND = eINSTANCE.getJourney_Kind();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNEY__STATUS = eINSTANCE.getJourney_Status();

		/**
		 * The meta object literal for the '<em><b>Scenario</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNEY__SCENARIO = eINSTANCE.getJourney_Scenario();

		/**
		 * The meta object literal for the '<em><b>Personas</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY__PERSONAS = eINSTANCE.getJourney_Personas();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY__OWNER = eINSTANCE.getJourney_Owner();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY__BASELINE = eINSTANCE.getJourney_Baseline();

		/**
		 * The meta object literal for the '<em><b>Stages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY__STAGES = eINSTANCE.getJourney_Stages();

		/**
		 * The meta object literal for the '<em><b>Transitions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY__TRANSITIONS = eINSTANCE.getJourney_Transitions();

		/**
		 * The meta object literal for the '<em><b>Views</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY__VIEWS = eINSTANCE.getJourney_Views();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY__NOTES = eINSTANCE.getJourney_Notes();

		/**
		 * The meta object literal for the '<em><b>Measurements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY__MEASUREMENTS = eINSTANCE.getJourney_Measurements();

		/**
		 * The meta object literal for the '<em><b>Conflicts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY__CONFLICTS = eINSTANCE.getJourney_Conflicts();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNEY__DECISION = eINSTANCE.getJourney_Decision();

		/**
		 * The meta object literal for the '<em><b>Reviewed By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNEY__REVIEWED_BY = eINSTANCE.getJourney_ReviewedBy();

		/**
		 * The meta object literal for the '<em><b>Reviewed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNEY__REVIEWED = eINSTANCE.getJourney_Reviewed();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.StepImpl <em>Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.StepImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getStep()
		 * @generated
		 */
		EClass STEP = eINSTANCE.getStep();

		/**
		 * The meta object literal for the '<em><b>Ownerships</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__OWNERSHIPS = eINSTANCE.getStep_Ownerships();

		/**
		 * The meta object literal for the '<em><b>Emotions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__EMOTIONS = eINSTANCE.getStep_Emotions();

		/**
		 * The meta object literal for the '<em><b>Pain Points</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__PAIN_POINTS = eINSTANCE.getStep_PainPoints();

		/**
		 * The meta object literal for the '<em><b>Measurements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__MEASUREMENTS = eINSTANCE.getStep_Measurements();

		/**
		 * The meta object literal for the '<em><b>Constraints</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__CONSTRAINTS = eINSTANCE.getStep_Constraints();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__EVIDENCE = eINSTANCE.getStep_Evidence();

		/**
		 * The meta object literal for the '<em><b>Evidence Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__EVIDENCE_LEVEL = eINSTANCE.getStep_EvidenceLevel();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.StageImpl <em>Stage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.StageImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getStage()
		 * @generated
		 */
		EClass STAGE = eINSTANCE.getStage();

		/**
		 * The meta object literal for the '<em><b>Goal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__GOAL = eINSTANCE.getStage_Goal();

		/**
		 * The meta object literal for the '<em><b>Color</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__COLOR = eINSTANCE.getStage_Color();

		/**
		 * The meta object literal for the '<em><b>Touchpoints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAGE__TOUCHPOINTS = eINSTANCE.getStage_Touchpoints();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.TouchpointImpl <em>Touchpoint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.TouchpointImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getTouchpoint()
		 * @generated
		 */
		EClass TOUCHPOINT = eINSTANCE.getTouchpoint();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__KIND = eINSTANCE.getTouchpoint_Kind();

		/**
		 * The meta object literal for the '<em><b>Moment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__MOMENT = eINSTANCE.getTouchpoint_Moment();

		/**
		 * The meta object literal for the '<em><b>Personas</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__PERSONAS = eINSTANCE.getTouchpoint_Personas();

		/**
		 * The meta object literal for the '<em><b>Initiator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__INITIATOR = eINSTANCE.getTouchpoint_Initiator();

		/**
		 * The meta object literal for the '<em><b>Receiver</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__RECEIVER = eINSTANCE.getTouchpoint_Receiver();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__CHANNELS = eINSTANCE.getTouchpoint_Channels();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__ACTION = eINSTANCE.getTouchpoint_Action();

		/**
		 * The meta object literal for the '<em><b>Thought</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__THOUGHT = eINSTANCE.getTouchpoint_Thought();

		/**
		 * The meta object literal for the '<em><b>Context</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__CONTEXT = eINSTANCE.getTouchpoint_Context();

		/**
		 * The meta object literal for the '<em><b>Best Expectation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__BEST_EXPECTATION = eINSTANCE.getTouchpoint_BestExpectation();

		/**
		 * The meta object literal for the '<em><b>Worst Expectation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__WORST_EXPECTATION = eINSTANCE.getTouchpoint_WorstExpectation();

		/**
		 * The meta object literal for the '<em><b>Promise</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__PROMISE = eINSTANCE.getTouchpoint_Promise();

		/**
		 * The meta object literal for the '<em><b>Promise Kept</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__PROMISE_KEPT = eINSTANCE.getTouchpoint_PromiseKept();

		/**
		 * The meta object literal for the '<em><b>Importance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__IMPORTANCE = eINSTANCE.getTouchpoint_Importance();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__DURATION = eINSTANCE.getTouchpoint_Duration();

		/**
		 * The meta object literal for the '<em><b>Picture</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__PICTURE = eINSTANCE.getTouchpoint_Picture();

		/**
		 * The meta object literal for the '<em><b>Physical Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__PHYSICAL_EVIDENCE = eINSTANCE.getTouchpoint_PhysicalEvidence();

		/**
		 * The meta object literal for the '<em><b>Initiatives</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__INITIATIVES = eINSTANCE.getTouchpoint_Initiatives();

		/**
		 * The meta object literal for the '<em><b>Benchmarks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__BENCHMARKS = eINSTANCE.getTouchpoint_Benchmarks();

		/**
		 * The meta object literal for the '<em><b>Backstage</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__BACKSTAGE = eINSTANCE.getTouchpoint_Backstage();

		/**
		 * The meta object literal for the '<em><b>Micro Interactions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__MICRO_INTERACTIONS = eINSTANCE.getTouchpoint_MicroInteractions();

		/**
		 * The meta object literal for the '<em><b>Detailed By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__DETAILED_BY = eINSTANCE.getTouchpoint_DetailedBy();

		/**
		 * The meta object literal for the '<em><b>Planned</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__PLANNED = eINSTANCE.getTouchpoint_Planned();

		/**
		 * The meta object literal for the '<em><b>Compliance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__COMPLIANCE = eINSTANCE.getTouchpoint_Compliance();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__TIME = eINSTANCE.getTouchpoint_Time();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__COUNT = eINSTANCE.getTouchpoint_Count();

		/**
		 * The meta object literal for the '<em><b>Votes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__VOTES = eINSTANCE.getTouchpoint_Votes();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.EmotionImpl <em>Emotion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.EmotionImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getEmotion()
		 * @generated
		 */
		EClass EMOTION = eINSTANCE.getEmotion();

		/**
		 * The meta object literal for the '<em><b>Persona</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EMOTION__PERSONA = eINSTANCE.getEmotion_Persona();

		/**
		 * The meta object literal for the '<em><b>Viewpoint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMOTION__VIEWPOINT = eINSTANCE.getEmotion_Viewpoint();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMOTION__SCORE = eINSTANCE.getEmotion_Score();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMOTION__QUOTE = eINSTANCE.getEmotion_Quote();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EMOTION__EVIDENCE = eINSTANCE.getEmotion_Evidence();

		/**
		 * The meta object literal for the '<em><b>Voters</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMOTION__VOTERS = eINSTANCE.getEmotion_Voters();

		/**
		 * The meta object literal for the '<em><b>Spread</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMOTION__SPREAD = eINSTANCE.getEmotion_Spread();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.OwnershipImpl <em>Ownership</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.OwnershipImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getOwnership()
		 * @generated
		 */
		EClass OWNERSHIP = eINSTANCE.getOwnership();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OWNERSHIP__FUNCTION = eINSTANCE.getOwnership_Function();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWNERSHIP__ROLES = eINSTANCE.getOwnership_Roles();

		/**
		 * The meta object literal for the '<em><b>Influence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWNERSHIP__INFLUENCE = eINSTANCE.getOwnership_Influence();

		/**
		 * The meta object literal for the '<em><b>Authority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWNERSHIP__AUTHORITY = eINSTANCE.getOwnership_Authority();

		/**
		 * The meta object literal for the '<em><b>Change</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWNERSHIP__CHANGE = eINSTANCE.getOwnership_Change();

		/**
		 * The meta object literal for the '<em><b>Metrics</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OWNERSHIP__METRICS = eINSTANCE.getOwnership_Metrics();

		/**
		 * The meta object literal for the '<em><b>Metric Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWNERSHIP__METRIC_EFFECT = eINSTANCE.getOwnership_MetricEffect();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.PainPointImpl <em>Pain Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.PainPointImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getPainPoint()
		 * @generated
		 */
		EClass PAIN_POINT = eINSTANCE.getPainPoint();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_POINT__SEVERITY = eINSTANCE.getPainPoint_Severity();

		/**
		 * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_POINT__FREQUENCY = eINSTANCE.getPainPoint_Frequency();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_POINT__COST = eINSTANCE.getPainPoint_Cost();

		/**
		 * The meta object literal for the '<em><b>Initiatives</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAIN_POINT__INITIATIVES = eINSTANCE.getPainPoint_Initiatives();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAIN_POINT__EVIDENCE = eINSTANCE.getPainPoint_Evidence();

		/**
		 * The meta object literal for the '<em><b>Votes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_POINT__VOTES = eINSTANCE.getPainPoint_Votes();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.MeasurementImpl <em>Measurement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.MeasurementImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getMeasurement()
		 * @generated
		 */
		EClass MEASUREMENT = eINSTANCE.getMeasurement();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__METRIC = eINSTANCE.getMeasurement_Metric();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__VALUE = eINSTANCE.getMeasurement_Value();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__DATE = eINSTANCE.getMeasurement_Date();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__EVIDENCE = eINSTANCE.getMeasurement_Evidence();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.BenchmarkImpl <em>Benchmark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.BenchmarkImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getBenchmark()
		 * @generated
		 */
		EClass BENCHMARK = eINSTANCE.getBenchmark();

		/**
		 * The meta object literal for the '<em><b>Competitor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENCHMARK__COMPETITOR = eINSTANCE.getBenchmark_Competitor();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENCHMARK__SCORE = eINSTANCE.getBenchmark_Score();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.BackstageStepImpl <em>Backstage Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.BackstageStepImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getBackstageStep()
		 * @generated
		 */
		EClass BACKSTAGE_STEP = eINSTANCE.getBackstageStep();

		/**
		 * The meta object literal for the '<em><b>Layer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKSTAGE_STEP__LAYER = eINSTANCE.getBackstageStep_Layer();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BACKSTAGE_STEP__FUNCTION = eINSTANCE.getBackstageStep_Function();

		/**
		 * The meta object literal for the '<em><b>Systems</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BACKSTAGE_STEP__SYSTEMS = eINSTANCE.getBackstageStep_Systems();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.TransitionImpl <em>Transition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.TransitionImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getTransition()
		 * @generated
		 */
		EClass TRANSITION = eINSTANCE.getTransition();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSITION__SOURCE = eINSTANCE.getTransition_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSITION__TARGET = eINSTANCE.getTransition_Target();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__SHARE = eINSTANCE.getTransition_Share();

		/**
		 * The meta object literal for the '<em><b>Customers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__CUSTOMERS = eINSTANCE.getTransition_Customers();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__DURATION = eINSTANCE.getTransition_Duration();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.ViewImpl <em>View</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.ViewImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getView()
		 * @generated
		 */
		EClass VIEW = eINSTANCE.getView();

		/**
		 * The meta object literal for the '<em><b>Lanes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIEW__LANES = eINSTANCE.getView_Lanes();

		/**
		 * The meta object literal for the '<em><b>Personas</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIEW__PERSONAS = eINSTANCE.getView_Personas();

		/**
		 * The meta object literal for the '<em><b>Functions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIEW__FUNCTIONS = eINSTANCE.getView_Functions();

		/**
		 * The meta object literal for the '<em><b>Lens</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIEW__LENS = eINSTANCE.getView_Lens();

		/**
		 * The meta object literal for the '<em><b>Lens Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIEW__LENS_TARGET = eINSTANCE.getView_LensTarget();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.LaneSettingImpl <em>Lane Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.LaneSettingImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getLaneSetting()
		 * @generated
		 */
		EClass LANE_SETTING = eINSTANCE.getLaneSetting();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE_SETTING__KIND = eINSTANCE.getLaneSetting_Kind();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE_SETTING__KEY = eINSTANCE.getLaneSetting_Key();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.NoteImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TEXT = eINSTANCE.getNote_Text();

		/**
		 * The meta object literal for the '<em><b>Color</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__COLOR = eINSTANCE.getNote_Color();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__AUTHOR = eINSTANCE.getNote_Author();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__CREATED = eINSTANCE.getNote_Created();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NOTE__ABOUT = eINSTANCE.getNote_About();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.impl.MergeConflictImpl <em>Merge Conflict</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.MergeConflictImpl
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getMergeConflict()
		 * @generated
		 */
		EClass MERGE_CONFLICT = eINSTANCE.getMergeConflict();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MERGE_CONFLICT__KIND = eINSTANCE.getMergeConflict_Kind();

		/**
		 * The meta object literal for the '<em><b>Element Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MERGE_CONFLICT__ELEMENT_ID = eINSTANCE.getMergeConflict_ElementId();

		/**
		 * The meta object literal for the '<em><b>Owner Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MERGE_CONFLICT__OWNER_ID = eINSTANCE.getMergeConflict_OwnerId();

		/**
		 * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MERGE_CONFLICT__FEATURE = eINSTANCE.getMergeConflict_Feature();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MERGE_CONFLICT__BASE = eINSTANCE.getMergeConflict_Base();

		/**
		 * The meta object literal for the '<em><b>Ours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MERGE_CONFLICT__OURS = eINSTANCE.getMergeConflict_Ours();

		/**
		 * The meta object literal for the '<em><b>Theirs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MERGE_CONFLICT__THEIRS = eINSTANCE.getMergeConflict_Theirs();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.FunctionKind <em>Function Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.FunctionKind
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getFunctionKind()
		 * @generated
		 */
		EEnum FUNCTION_KIND = eINSTANCE.getFunctionKind();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.ChannelKind <em>Channel Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.ChannelKind
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getChannelKind()
		 * @generated
		 */
		EEnum CHANNEL_KIND = eINSTANCE.getChannelKind();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.MetricKind <em>Metric Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.MetricKind
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getMetricKind()
		 * @generated
		 */
		EEnum METRIC_KIND = eINSTANCE.getMetricKind();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.MetricDirection <em>Metric Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.MetricDirection
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getMetricDirection()
		 * @generated
		 */
		EEnum METRIC_DIRECTION = eINSTANCE.getMetricDirection();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.InitiativeStatus <em>Initiative Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.InitiativeStatus
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getInitiativeStatus()
		 * @generated
		 */
		EEnum INITIATIVE_STATUS = eINSTANCE.getInitiativeStatus();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.EvidenceKind <em>Evidence Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.EvidenceKind
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getEvidenceKind()
		 * @generated
		 */
		EEnum EVIDENCE_KIND = eINSTANCE.getEvidenceKind();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.ConstraintKind <em>Constraint Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.ConstraintKind
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getConstraintKind()
		 * @generated
		 */
		EEnum CONSTRAINT_KIND = eINSTANCE.getConstraintKind();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.JourneyKind <em>Journey Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.JourneyKind
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getJourneyKind()
		 * @generated
		 */
		EEnum JOURNEY_KIND = eINSTANCE.getJourneyKind();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.JourneyStatus <em>Journey Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.JourneyStatus
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getJourneyStatus()
		 * @generated
		 */
		EEnum JOURNEY_STATUS = eINSTANCE.getJourneyStatus();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.EvidenceLevel <em>Evidence Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.EvidenceLevel
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getEvidenceLevel()
		 * @generated
		 */
		EEnum EVIDENCE_LEVEL = eINSTANCE.getEvidenceLevel();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.TouchpointKind <em>Touchpoint Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.TouchpointKind
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getTouchpointKind()
		 * @generated
		 */
		EEnum TOUCHPOINT_KIND = eINSTANCE.getTouchpointKind();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.MomentKind <em>Moment Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.MomentKind
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getMomentKind()
		 * @generated
		 */
		EEnum MOMENT_KIND = eINSTANCE.getMomentKind();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.PromiseKept <em>Promise Kept</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.PromiseKept
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getPromiseKept()
		 * @generated
		 */
		EEnum PROMISE_KEPT = eINSTANCE.getPromiseKept();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.Compliance <em>Compliance</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.Compliance
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getCompliance()
		 * @generated
		 */
		EEnum COMPLIANCE = eINSTANCE.getCompliance();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.Viewpoint <em>Viewpoint</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.Viewpoint
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getViewpoint()
		 * @generated
		 */
		EEnum VIEWPOINT = eINSTANCE.getViewpoint();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.Role <em>Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.Role
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getRole()
		 * @generated
		 */
		EEnum ROLE = eINSTANCE.getRole();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.MetricEffect <em>Metric Effect</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.MetricEffect
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getMetricEffect()
		 * @generated
		 */
		EEnum METRIC_EFFECT = eINSTANCE.getMetricEffect();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.Frequency <em>Frequency</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.Frequency
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getFrequency()
		 * @generated
		 */
		EEnum FREQUENCY = eINSTANCE.getFrequency();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.BackstageLayer <em>Backstage Layer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.BackstageLayer
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getBackstageLayer()
		 * @generated
		 */
		EEnum BACKSTAGE_LAYER = eINSTANCE.getBackstageLayer();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.LaneKind <em>Lane Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.LaneKind
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getLaneKind()
		 * @generated
		 */
		EEnum LANE_KIND = eINSTANCE.getLaneKind();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.Lens <em>Lens</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.Lens
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getLens()
		 * @generated
		 */
		EEnum LENS = eINSTANCE.getLens();

		/**
		 * The meta object literal for the '{@link org.waymark.model.cjm.ConflictKind <em>Conflict Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.ConflictKind
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getConflictKind()
		 * @generated
		 */
		EEnum CONFLICT_KIND = eINSTANCE.getConflictKind();

		/**
		 * The meta object literal for the '<em>Text</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getText()
		 * @generated
		 */
		EDataType TEXT = eINSTANCE.getText();

		/**
		 * The meta object literal for the '<em>Decimal</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.math.BigDecimal
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getDecimal()
		 * @generated
		 */
		EDataType DECIMAL = eINSTANCE.getDecimal();

		/**
		 * The meta object literal for the '<em>Rating</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getRating()
		 * @generated
		 */
		EDataType RATING = eINSTANCE.getRating();

		/**
		 * The meta object literal for the '<em>Score</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.math.BigDecimal
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getScore()
		 * @generated
		 */
		EDataType SCORE = eINSTANCE.getScore();

		/**
		 * The meta object literal for the '<em>Percent</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.math.BigDecimal
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getPercent()
		 * @generated
		 */
		EDataType PERCENT = eINSTANCE.getPercent();

		/**
		 * The meta object literal for the '<em>Iso Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getIsoDate()
		 * @generated
		 */
		EDataType ISO_DATE = eINSTANCE.getIsoDate();

		/**
		 * The meta object literal for the '<em>Iso Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getIsoInstant()
		 * @generated
		 */
		EDataType ISO_INSTANT = eINSTANCE.getIsoInstant();

		/**
		 * The meta object literal for the '<em>Iso Duration</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Duration
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getIsoDuration()
		 * @generated
		 */
		EDataType ISO_DURATION = eINSTANCE.getIsoDuration();

		/**
		 * The meta object literal for the '<em>Color</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getColor()
		 * @generated
		 */
		EDataType COLOR = eINSTANCE.getColor();

		/**
		 * The meta object literal for the '<em>Language</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getLanguage()
		 * @generated
		 */
		EDataType LANGUAGE = eINSTANCE.getLanguage();

		/**
		 * The meta object literal for the '<em>Relative Path</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.waymark.model.cjm.impl.CjmPackageImpl#getRelativePath()
		 * @generated
		 */
		EDataType RELATIVE_PATH = eINSTANCE.getRelativePath();

	}

} //CjmPackage
